package cn.denggao.guards.violations.layers.domain;

import org.springframework.data.repository.Repository;

/** A repository for the page that should not have it. */
public interface Orders extends Repository<OrderUtil, Long> {

}
