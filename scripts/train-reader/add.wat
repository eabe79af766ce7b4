;; to[i] += factor * from[i] for n 32-bit numbers; n is a multiple of 8.
(module
  (memory (export "memory") 1 65536)
  (func (export "add") (param $to i32) (param $from i32) (param $n i32) (param $factor f32)
    (local $end i32) (local $f v128)
    (local.set $f (f32x4.splat (local.get $factor)))
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $n) (i32.const 2))))
    (loop $next
      (v128.store (local.get $to)
        (f32x4.add (v128.load (local.get $to)) (f32x4.mul (local.get $f) (v128.load (local.get $from)))))
      (v128.store offset=16 (local.get $to)
        (f32x4.add (v128.load offset=16 (local.get $to)) (f32x4.mul (local.get $f) (v128.load offset=16 (local.get $from)))))
      (local.set $to (i32.add (local.get $to) (i32.const 32)))
      (local.set $from (i32.add (local.get $from) (i32.const 32)))
      (br_if $next (i32.lt_u (local.get $to) (local.get $end))))))
