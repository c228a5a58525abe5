context.get('server').stop(0)
String log = new File(basedir, 'build.log').text
assert new File(basedir, 'src/main/openapi/concordat.lock').text =~ /sha256 [0-9a-f]{64} http:/
assert log.count('[changed-document]') == 2
assert new File(basedir, 'target/generated-sources/concordat/com/example/parcels/api/GetParcel.java').exists()
