# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by CPack over what it is about to pack: programs lose what only a linker or a debugger reads.
file(GLOB programs ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/usr/bin/*
    ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/usr/libexec/vestibule/*)
foreach(program ${programs})
    execute_process(
        COMMAND strip --strip-unneeded --remove-section=.comment --remove-section=.note ${program}
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
