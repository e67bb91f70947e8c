// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/problemreport.h"

#include "accounts/settings.h"
#include "domain/baseurl.h"
#include "ui/help/aboutdialog.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/plaintext.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

namespace Vestibule {

namespace {

QString yesOrNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

QString serverKind(const QString &host)
{
    if (host.isEmpty())
        return QStringLiteral("none yet");
    return host == QUrl(apiOrigin()).host() ? QStringLiteral("the API's own")
                                            : QStringLiteral("another one");
}

QString screens()
{
    QStringList texts;
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all) {
        texts.append(QStringLiteral("%1 x %2 at %3 %, %4 dpi")
                         .arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(qRound(100 * screen->devicePixelRatio()))
                         .arg(qRound(screen->logicalDotsPerInch())));
    }
    return texts.join(QLatin1String(", "));
}

} // namespace

QString problemReport(const QString &host, const Settings &settings)
{
    const QPalette palette = QApplication::palette();
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    QString text = AboutDialog::versions({});
    const auto add = [&text](QLatin1String name, const QString &value) {
        text += name + QLatin1String(": ") + value + u'\n';
    };
    add(QLatin1String("Server"), serverKind(host));
    add(QLatin1String("Language"), QLocale().name());
    add(QLatin1String("Screens"), screens());
    add(QLatin1String("Style"),
        QApplication::style()->name() + (dark ? QStringLiteral(", dark") : QString()));
    add(QLatin1String("Font"), QApplication::font().toString().section(u',', 0, 1));
    const Preferences preferences = settings.preferences();
    constexpr std::array looks{"as the desktop", "light", "dark"};
    add(QLatin1String("Appearance"), QString::fromLatin1(looks.at(size_t(preferences.appearance))));
    add(QLatin1String("Text size"), QStringLiteral("%1 %").arg(preferences.textPercent));
    add(QLatin1String("Expiring soon"), QStringLiteral("%1 days").arg(preferences.soonDays));
    add(QLatin1String("Sorted by column"), QString::number(settings.sortColumn()));
    add(QLatin1String("Own views"), QString::number(settings.savedViews().size()));
    add(QLatin1String("Side bar"), yesOrNo(settings.sideBarShown()));
    add(QLatin1String("Details"), yesOrNo(settings.detailsShown()));
    add(QLatin1String("Settings set aside"), yesOrNo(!settings.setAside().isEmpty()));
    return text;
}

ProblemReportDialog::ProblemReportDialog(const QString &report, QWidget *parent)
    : FittingDialog(parent)
{
    setWindowTitle(tr("Report a Problem"));
    auto *words = plainLabel(
        tr("In your report, describe what you did, what you expected and what happened instead, "
           "and add this text. It contains no key and no email address. Vestibule sends nothing."),
        this);
    words->setWordWrap(true);
    auto *text = new QPlainTextEdit(report, this);
    text->setAccessibleName(tr("Versions and settings"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setMinimumHeight(8 * text->fontMetrics().lineSpacing());
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = new CopyButton(tr("&Copy"), this);
    copy->setContent(report);
    copy->setDefault(true);
    box->addButton(copy, QDialogButtonBox::ActionRole);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height());
    column->addWidget(words);
    column->addWidget(text, 1);
    column->addWidget(box);
    fitTo(letters(74));
    resize(width(), height() + 8 * fontMetrics().lineSpacing());
    copy->setFocus();
}

} // namespace Vestibule
