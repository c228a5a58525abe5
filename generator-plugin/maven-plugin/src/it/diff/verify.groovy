String log = new File(basedir, 'build.log').text
assert log.count('order.yaml:3:24: error: POST /orders: body /note: must have at most 10 characters, has 11') == 2
assert log.contains('compared with the latest tag, v1')
assert log.contains('openapi.yaml breaks what clients rely on: 1 findings')
assert log.contains('accepted: nobody sends long notes')
assert log.count('openapi.yaml can take the place of the earlier version') == 2
assert log.contains('no baseline: git archive none')
assert log.contains('<baseline>nothing</baseline> is no file')
assert log.contains('later.yaml yet')
assert log.contains('nothing to compare with: no earlier version of later.yaml was found')
assert !log.contains('\tat dev.concordat')
