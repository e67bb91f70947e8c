// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/wholefile.h"

#include <QSaveFile>

namespace Vestibule {

bool commitWhole(QSaveFile &file)
{
    return file.flush() && file.commit();
}

} // namespace Vestibule
