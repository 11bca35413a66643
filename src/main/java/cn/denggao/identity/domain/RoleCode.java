package cn.denggao.identity.domain;

import cn.denggao.identity.Role;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a role by its public code. */
@Converter
class RoleCode implements AttributeConverter<Role, String> {

	@Override
	public String convertToDatabaseColumn(Role role) {
		return role.code();
	}

	@Override
	public Role convertToEntityAttribute(String code) {
		return Role.of(code).orElseThrow();
	}

}
