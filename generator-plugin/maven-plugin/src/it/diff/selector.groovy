try {
  return ['git', '--version'].execute().waitFor() == 0
} catch (IOException absent) {
  println 'skipped: no git on the path'
  return false
}
