package cn.denggao.construction.domain;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** What a dispatch meeting decided: text, who does it, until when. */
@Embeddable
public record DispatchDecision(String decision, String responsible, LocalDate dueOn) {
}
