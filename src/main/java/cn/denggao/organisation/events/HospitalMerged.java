package cn.denggao.organisation.events;

import java.time.LocalDate;

import cn.denggao.organisation.OrganisationId;

/** A hospital was absorbed by another; published inside the deciding transaction. */
public record HospitalMerged(OrganisationId hospital, OrganisationId into, LocalDate on) {
}
