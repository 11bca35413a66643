package cn.denggao.guards.violations.layers.domain;

import org.springframework.stereotype.Component;

/** Would play with real projects too. */
@Component
class WrongUnderstudy {

}
