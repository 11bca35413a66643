package cn.denggao.approval.domain;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Objectors extends JpaRepository<Objector, UUID> {

}
