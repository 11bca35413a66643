package cn.denggao.review.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A complete, checked score sheet with its total. */
record ScoreSheet(List<ScoreLine> lines, BigDecimal total, String opinion, Optional<String> veto) {
}
