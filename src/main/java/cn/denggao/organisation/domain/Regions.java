package cn.denggao.organisation.domain;

import org.springframework.data.jpa.repository.JpaRepository;

interface Regions extends JpaRepository<Region, String> {

}
