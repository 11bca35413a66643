package cn.denggao.organisation.domain;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface Regions extends JpaRepository<Region, String> {

	Page<Region> findByCodeStartingWithOrNameContainingOrderByCode(String code, String name, Pageable page);

}
