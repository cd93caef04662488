/** How many inputs a property is tried with: this many, or a tenth of them in `npm run test:fast`. */
export const tries = (all: number): number => (process.env.FAST ? Math.ceil(all / 10) : all)
