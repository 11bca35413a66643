package cn.denggao.acceptance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** All certificates. */
interface CertificateBook extends JpaRepository<Certificate, UUID> {

	List<Certificate> findByProjectIdOrderByIssuedOn(UUID projectId);

	List<Certificate> findByRecheckOnLessThanEqualAndRevokedOnIsNull(LocalDate day);

}
