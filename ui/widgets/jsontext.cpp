// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/jsontext.h"

#include "domain/text/indentedjson.h"

#include <QFontDatabase>

namespace Vestibule {

namespace {

constexpr qsizetype kMostShown = 256 * 1024; // letters; more holds the window up

} // namespace

JsonText::JsonText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("JSON as the API sent it"));
}

void JsonText::setJson(const QByteArray &json)
{
    if (json == m_json)
        return;
    m_json = json;
    m_whole = indentedJson(json);
    const bool fits = m_whole.size() <= kMostShown;
    setPlainText(fits ? m_whole : m_whole.first(kMostShown) + u'…');
}

} // namespace Vestibule
