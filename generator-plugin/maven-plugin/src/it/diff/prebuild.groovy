// The document of the tag takes longer notes.
File order = new File(basedir, 'src/main/openapi/order.yaml')
String now = order.text
def git = { String... arguments ->
  def process = (['git', '-c', 'user.name=it', '-c', 'user.email=it@example.com'] + arguments.toList()).execute(null, basedir)
  def output = new StringBuffer()
  process.waitForProcessOutput(output, output)
  assert process.exitValue() == 0 : output
}
order.text = now.replace('10', '20')
git('init', '--quiet')
git('add', 'src')
git('commit', '--quiet', '--message', 'first')
git('tag', 'v1')
order.text = now
new File(basedir, 'src/main/openapi/later.yaml').text = new File(basedir, 'src/main/openapi/openapi.yaml').text
return true
