import { readFileSync } from 'node:fs'

/** Whether a process of this machine still works, whoever started it. One that has ended does not, though its number
 * is taken until its parent asks how it ended (a zombie; the parent may never ask). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return !isZombie(pid)
}

/** By its state in `/proc/PID/stat`, after the name in parentheses, which may hold some itself: proc_pid_stat(5). Systems
 * without one do not tell. */
function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return /^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2))
  } catch {
    return false
  }
}
