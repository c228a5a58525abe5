String log = new File(basedir, 'build.log').text
assert log.contains('openapi.yaml:5:5: warning: An operation needs a description. [operation-description]')
assert log.contains('openapi.yaml:5:5: info: An operation needs a tag. [operation-tags]')
assert log.contains('openapi.yaml:5:5: error: the parameter {id} of the path /things/{id} is not declared [path-params]')
assert log.contains('1 findings in openapi.yaml')
assert log.contains('unknown.yaml:2:37: error: there is no function shout')
assert log.contains('openapi.yaml cannot be linted')
assert !log.contains('\tat dev.concordat')
assert new File(basedir, 'target/lint.sarif').text.contains('"ruleId":"operation-tags"')
