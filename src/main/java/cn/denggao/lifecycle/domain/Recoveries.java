package cn.denggao.lifecycle.domain;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** All recoveries, at most one per project. */
interface Recoveries extends JpaRepository<Recovery, UUID> {

}
