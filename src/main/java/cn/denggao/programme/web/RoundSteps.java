package cn.denggao.programme.web;

import cn.denggao.programme.MovingDeadline;
import cn.denggao.programme.OpeningRound;

import org.springframework.stereotype.Component;

/** The two decisions of the opening page. */
@Component
record RoundSteps(OpeningRound opening, MovingDeadline moving) {
}
