/* biome-ignore-all lint/correctness/noUnusedVariables: the scripts of the pages call these. */
// An element with properties; what of `children` is null is left out.
function made(tag, properties = {}, ...children) {
  const { dataset, role, ...others } = properties
  const element = Object.assign(document.createElement(tag), others)
  if (dataset) Object.assign(element.dataset, dataset)
  if (role) element.setAttribute('role', role)
  element.append(...children.filter((child) => child !== null && child !== undefined))
  return element
}

// Runs a script file. `ended` is called when it has run, or could not be had.
function runScript(src, ended) {
  const script = made('script', { src })
  for (const end of ['load', 'error'])
    script.addEventListener(end, () => {
      script.remove()
      ended()
    })
  document.head.append(script)
}
