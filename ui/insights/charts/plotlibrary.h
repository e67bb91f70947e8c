// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// QCustomPlot's header says foreach, which our flags leave undefined.
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
