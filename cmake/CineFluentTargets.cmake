# SPDX-License-Identifier: GPL-3.0-or-later
# One target per folder: the linker is the first guard of the architecture.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
# Libraries and programs alike, so that they can share the precompiled headers (-fpie and -fPIC cannot).
add_compile_options(-fPIC)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)

option(CINEFLUENT_WERROR "Treat warnings as errors" ON)
set(CINEFLUENT_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined")

find_program(CINEFLUENT_MOLD mold)
if(CINEFLUENT_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
    add_link_options(-fuse-ld=mold)
endif()

if(CINEFLUENT_SANITIZE)
    add_compile_options(-fsanitize=${CINEFLUENT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${CINEFLUENT_SANITIZE})
endif()

add_library(cinefluent_options INTERFACE)
target_compile_options(cinefluent_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wundef -Wimplicit-fallthrough
    $<$<BOOL:${CINEFLUENT_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # False positives in coroutine frames and inlined Qt containers (GCC 12 and 14).
    target_compile_options(cinefluent_options INTERFACE
        -Wno-maybe-uninitialized -Wno-stringop-overflow -Wno-array-bounds
        $<$<CONFIG:Release>:-Wno-restrict>) # of std::string's assign at -O3, GCC bug 105329
endif()
target_compile_definitions(cinefluent_options INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_WARN_DEPRECATED_UP_TO=0x060400)
target_include_directories(cinefluent_options INTERFACE "${PROJECT_SOURCE_DIR}")

# cinefluent_add_library(<layer>_<folder> SOURCES … DEPENDS …)
# Sources are named relative to the calling folder; includes are always from the repository's root.
function(cinefluent_add_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS;PCH" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC cinefluent_options Threads::Threads Qt6::Core ${ARG_DEPENDS} PRIVATE ${ARG_PRIVATE_DEPENDS})
    cinefluent_use_pch(${name} ${ARG_PCH})
endfunction()

# Precompiled headers are made once and shared: PCH core|network|widgets picks the set; core where nothing is said.
function(cinefluent_make_pch name)
    cmake_parse_arguments(ARG "" "" "HEADERS;DEPENDS" ${ARGN})
    file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/pch/${name}.cpp" CONTENT "")
    add_library(${name} STATIC EXCLUDE_FROM_ALL "${PROJECT_BINARY_DIR}/pch/${name}.cpp")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE cinefluent_options Threads::Threads ${ARG_DEPENDS})
    target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
endfunction()

set(core_headers <QtCore/QtCore> <algorithm> <chrono> <functional> <memory> <optional> <string> <variant> <vector>)
cinefluent_make_pch(pch_core HEADERS ${core_headers} DEPENDS Qt6::Core)
cinefluent_make_pch(pch_network HEADERS ${core_headers} <QtNetwork/QtNetwork> DEPENDS Qt6::Network)
if(CINEFLUENT_BUILD_STUDIO)
    cinefluent_make_pch(pch_widgets HEADERS ${core_headers} <QtWidgets/QtWidgets> DEPENDS Qt6::Widgets)
endif()

function(cinefluent_use_pch name)
    if(NOT ARGN)
        set(ARGN core)
    endif()
    target_precompile_headers(${name} REUSE_FROM pch_${ARGN})
endfunction()

# cinefluent_add_test(tst_<class> SOURCES … DEPENDS … LABELS unit|ui|postgres|e2e|fault|fuzz [TIMEOUT s] [PCH widgets]
#                     [FULL] [XVFB])
# XVFB: runs on a real X server of its own instead of the offscreen platform.
# FULL: the test has a larger count under CINEFLUENT_FULL=1, which ./dev test --full runs.
function(cinefluent_add_test name)
    cmake_parse_arguments(ARG "FULL;XVFB" "TIMEOUT" "SOURCES;DEPENDS;LABELS;PCH;ENVIRONMENT" ${ARGN})
    if(NOT ARG_SOURCES)
        set(ARG_SOURCES ${name}.cpp)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    if(NOT ARG_LABELS)
        message(FATAL_ERROR "${name}: a test needs LABELS")
    endif()
    if(ARG_FULL)
        list(APPEND ARG_LABELS full)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE cinefluent_options Threads::Threads Qt6::Test ${ARG_DEPENDS})
    cinefluent_use_pch(${name} ${ARG_PCH})
    set(platform offscreen)
    set(launcher)
    if(ARG_XVFB)
        set(platform xcb)
        set(launcher xvfb-run -a -s "-screen 0 1920x1080x24")
    endif()
    add_test(NAME ${name} COMMAND ${launcher} $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=${platform};LC_ALL=C.UTF-8;${ARG_ENVIRONMENT}")
endfunction()
