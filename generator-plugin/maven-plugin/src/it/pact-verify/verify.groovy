String log = new File(basedir, 'build.log').text
String requests = new File(basedir, 'requests.log').text
assert log.contains('1 interactions: 1 passed')
assert requests.contains('PUT /branch/main/1.0%2B4f2a Bearer t0ken') || requests.contains('PUT /branch/main/1.0+4f2a Bearer t0ken')
assert requests.contains('POST /result Bearer t0ken {"success":true,"providerApplicationVersion":"1.0+4f2a"')
assert log.contains('status is 204, expected 200')
assert log.contains("the service breaks its consumers' pacts")
assert log.contains('it needs --pact=FILE|DIR|URL or --broker=URL')
assert log.contains('the pacts cannot be verified as configured')
assert log.contains('yes: things 1.0+4f2a to production. all kept')
assert log.contains('pact-verify 2 to production: never published')
assert log.contains('pact-verify does not fit what it would meet')
assert !log.contains('s3cret')
assert !log.contains('t0ken')
