# SPDX-License-Identifier: GPL-3.0-or-later
# Every library the build links, in one place. docs/dependencies.md says why each is here.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network)
find_package(QCoro6 REQUIRED COMPONENTS Core)
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(ZLIB REQUIRED)

pkg_check_modules(uchardet REQUIRED IMPORTED_TARGET uchardet)
pkg_check_modules(icu REQUIRED IMPORTED_TARGET icu-uc icu-i18n)
pkg_check_modules(espeak REQUIRED IMPORTED_TARGET espeak-ng)
pkg_check_modules(kissfft REQUIRED IMPORTED_TARGET kissfft-float)
pkg_check_modules(hunspell REQUIRED IMPORTED_TARGET hunspell)
find_library(CINEFLUENT_MECAB mecab REQUIRED) # it has a script of its own instead of a .pc file
add_library(mecab INTERFACE IMPORTED GLOBAL)
set_target_properties(mecab PROPERTIES INTERFACE_LINK_LIBRARIES "${CINEFLUENT_MECAB}")

if(CINEFLUENT_BUILD_SERVER)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Network HttpServer WebSockets)
    pkg_check_modules(pqxx REQUIRED IMPORTED_TARGET libpqxx)
    pkg_check_modules(pq REQUIRED IMPORTED_TARGET libpq)
    pkg_check_modules(hiredis REQUIRED IMPORTED_TARGET hiredis)
    # It asks for -D_FILE_OFFSET_BITS=64, which the shared precompiled headers were made without.
    set_target_properties(PkgConfig::hiredis PROPERTIES INTERFACE_COMPILE_OPTIONS "")
    pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
    pkg_check_modules(curl REQUIRED IMPORTED_TARGET libcurl)
    pkg_check_modules(maxminddb REQUIRED IMPORTED_TARGET libmaxminddb)
    pkg_check_modules(deflate REQUIRED IMPORTED_TARGET libdeflate)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui) # readers of pictures, for one library of the server's
    find_package(OpenSSL REQUIRED)
    find_package(CLI11 REQUIRED)
endif()

if(CINEFLUENT_BUILD_STUDIO)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Sql Network WebSockets Multimedia Svg DBus)
    find_package(QCoro6 REQUIRED COMPONENTS DBus)
    find_package(CLI11 REQUIRED)
    pkg_check_modules(ffmpeg REQUIRED IMPORTED_TARGET
        libavformat libavcodec libavutil libavfilter libswscale libswresample)
    pkg_check_modules(libarchive REQUIRED IMPORTED_TARGET libarchive)
    find_package(OpenSSL REQUIRED)
endif()

if(CINEFLUENT_BUILD_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    # What our reader of its files is compared with; its public header includes libxml2's.
    pkg_check_modules(lttoolbox IMPORTED_TARGET lttoolbox libxml-2.0)
endif()
