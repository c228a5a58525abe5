context.get('server').stop(0)
String log = new File(basedir, 'build.log').text
assert new File(basedir, 'src/main/openapi/concordat.lock').text =~ /sha256 [0-9a-f]{64} http:/
assert log =~ /\[ERROR\] .*\[changed-document\]/
assert log =~ /\[WARNING\] .*\[changed-document\]/
