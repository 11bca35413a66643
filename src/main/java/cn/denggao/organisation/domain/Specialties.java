package cn.denggao.organisation.domain;

import org.springframework.data.jpa.repository.JpaRepository;

interface Specialties extends JpaRepository<Specialty, String> {

}
