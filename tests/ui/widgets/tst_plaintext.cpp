// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plaintext.h"

#include "domain/text/tooltiptext.h"
#include "domain/text/visibletext.h"
#include "models/activitymodel.h"
#include "models/draftmodel.h"
#include "models/feeds/findingsmodel.h"
#include "models/gonemodel.h"
#include "models/list/invitetablemodel.h"
#include "models/viewsmodel.h"
#include "ui/confirm/confirmlist.h"
#include "ui/notices/errorbanner.h"
#include "ui/people/projectlist.h"
#include "ui/search/filterchip.h"
#include "ui/widgets/elidedlabel.h"

#include "support/testentry.h"

#include <QLabel>
#include <QTest>
#include <QTextDocumentFragment>

using namespace Vestibule;

namespace {

QStringList hostileTexts()
{
    return {
        QStringLiteral("<img src=\"/dev/zero\">@example.com"),
        QStringLiteral("<b>Bad</b> <img src='http://example.com/a.png'>"),
        QStringLiteral("&lt;script&gt; & co"),
        QStringLiteral("<!DOCTYPE html><p>x"),
        QStringLiteral("a\n<table><tr><td>b"),
        QStringLiteral("plain & simple"),
    };
}

/// What a label or a tooltip of Qt would show for `text`.
QString seen(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

QStringList toolTips(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            all.append(seen(model.index(row, column).data(Qt::ToolTipRole).toString()));
    }
    return all;
}

Invite inviteOf(const QString &text)
{
    Invite invite;
    invite.id = text;
    invite.email = text;
    invite.role = text;
    invite.status = text;
    invite.projects = {{text, text}};
    return invite;
}

/// Every word of the model's cells shows `text`, where it does, as what it is.
void checkHidesNothing(const QAbstractItemModel &model, const QString &text)
{
    int told = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                const QString cell = seen(model.index(row, column).data(role).toString());
                QVERIFY2(!cell.contains(text), qPrintable(cell));
                told += cell.contains(visibleText(text)) ? 1 : 0;
            }
        }
    }
    QVERIFY(told > 0);
}

RunStep stepOf(const QString &text)
{
    RunStep step;
    step.id = 1;
    step.runId = 1;
    step.state = StepState::Failed;
    step.invite.email = text;
    step.inviteId = text;
    step.requestId = text;
    return step;
}

} // namespace

/// No word of the server, a file or another admin is taken for HTML.
class PlainTextTest : public TestCase
{
    Q_OBJECT

private slots:
    void theSignOfAMessageIsTold()
    {
        const QList<std::pair<QMessageBox::Icon, QString>> signs{
            {QMessageBox::Warning, QStringLiteral("Warning")},
            {QMessageBox::Critical, QStringLiteral("Error")},
            {QMessageBox::Question, QStringLiteral("Question")},
            {QMessageBox::Information, QStringLiteral("Note")}};
        for (const auto &[sign, word] : signs) {
            const std::unique_ptr<QMessageBox> box(
                plainMessage(sign, {}, QStringLiteral("What."), QMessageBox::Close, nullptr));
            const auto *label = box->findChild<QLabel *>(QStringLiteral("qt_msgboxex_icon_label"));
            QVERIFY(label != nullptr);
            QCOMPARE(label->accessibleName(), word);
        }
    }

    void toolTipsShowEveryLetter_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts = hostileTexts();
        for (const QString &text : texts)
            QTest::addRow("%s", qPrintable(text)) << text;
    }

    void toolTipsShowEveryLetter()
    {
        QFETCH(const QString, text);
        QCOMPARE(seen(plainToolTip(text)), text);
        QVERIFY(!plainToolTip(text).contains(QLatin1String("<img")));
    }

    void longToolTipsEnd()
    {
        QVERIFY(plainToolTip(QString(10'000'000, u'x')).size() < 3000);
        const QString pairs = QStringLiteral("x") + QStringLiteral("𝄞").repeated(5000);
        QVERIFY(plainToolTip(pairs).isValidUtf16());
    }

    void modelsGivePlainToolTips_data() { toolTipsShowEveryLetter_data(); }

    void modelsGivePlainToolTips()
    {
        QFETCH(const QString, text);
        const QString shown = visibleText(text);
        InviteTableModel invites(nullptr, [] { return qint64(1'790'000'000); });
        invites.setProjects({{text, text, {}, {}, {}}});
        (void)invites.upsert(inviteOf(text));
        QVERIFY(toolTips(invites).contains(shown));

        ActivityModel activity;
        activity.setSteps({stepOf(text)}, false);
        QVERIFY(toolTips(activity).contains(shown));

        DraftModel drafts([] { return qint64(1'790'000'000); });
        InviteDraft draft;
        draft.line = 1;
        draft.email = text;
        drafts.setDrafts(1, text, {draft});
        QVERIFY(toolTips(drafts).contains(shown));
        QVERIFY(toolTips(drafts).constFirst().contains(shown)); // the file's name

        GoneModel gone({SnapshotEntry{text, text, text, {}}}, 0);
        QVERIFY(toolTips(gone).contains(shown));

        ConfirmModel confirm;
        RunPlan plan;
        plan.steps = {stepOn(StepKind::Revoke, inviteOf(text))};
        plan.invites = {inviteOf(text)};
        plan.leftOut = {{1, plan.steps.constFirst(), inviteOf(text)}};
        confirm.setPlan(plan, {});
        QCOMPARE(toolTips(confirm).count(shown),
                 7); // address, role, project; the status of one that is not left out

        ViewsModel views;
        views.setSavedViews({{text, text}});
        const QString saved = views.index(views.firstSaved()).data(Qt::ToolTipRole).toString();
        QVERIFY(seen(saved).startsWith(text + u'\n' + text));
    }

    void widgetsGivePlainToolTips_data() { toolTipsShowEveryLetter_data(); }

    void widgetsGivePlainToolTips()
    {
        QFETCH(const QString, text);
        ElidedLabel elided;
        elided.setText(text);
        elided.resize(10, 20);
        QResizeEvent resized(QSize(10, 20), QSize(20, 20));
        QCoreApplication::sendEvent(&elided, &resized);
        QCOMPARE(seen(elided.toolTip()), text);

        FilterChip chip;
        chip.setCondition(text);
        QVERIFY(seen(chip.toolTip()).startsWith(text));

        ProjectList list;
        list.setProjects({{text, text, {}, {}, {}}});
        QCOMPARE(seen(list.topLevelItem(0)->toolTip(0)), visibleText(text));
    }

    void nothingHidesInAModel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("direction") << QStringLiteral("a\u202Emoc.elpmaxe@b");
        QTest::newRow("line break") << QStringLiteral("a\nb@example.com");
        QTest::newRow("zero width") << QStringLiteral("a\u200Bb@example.com");
        QTest::newRow("look-alike") << QStringLiteral("p\u0430t@example.com");
    }

    void nothingHidesInAModel()
    {
        QFETCH(const QString, text);
        InviteTableModel invites(nullptr, [] { return qint64(1'790'000'000); });
        invites.setProjects({{text, text, {}, {}, {}}});
        (void)invites.upsert(inviteOf(text));
        checkHidesNothing(invites, text);
        QCOMPARE(invites.index(0, InviteTableModel::EmailColumn)
                     .data(InviteTableModel::CopyRole)
                     .toString(),
                 text);

        ActivityModel activity;
        activity.setSteps({stepOf(text)}, false);
        checkHidesNothing(activity, text);

        DraftModel drafts([] { return qint64(1'790'000'000); });
        InviteDraft draft;
        draft.line = 1;
        draft.email = draft.name = draft.role = draft.projects = text;
        drafts.setDrafts(1, text, {draft});
        checkHidesNothing(drafts, text);
        QCOMPARE(drafts.index(0, DraftModel::AddressColumn).data(Qt::EditRole).toString(), text);

        const GoneModel gone({SnapshotEntry{text, text, text, {}}}, 0);
        checkHidesNothing(gone, text);

        ConfirmModel confirm;
        RunPlan plan;
        plan.steps = {stepOn(StepKind::Revoke, inviteOf(text))};
        plan.invites = {inviteOf(text)};
        plan.leftOut = {{1, plan.steps.constFirst(), inviteOf(text)}};
        confirm.setPlan(plan, {});
        checkHidesNothing(confirm, text);

        ProjectList list;
        list.setProjects({{text, text, {}, {}, {}}});
        QCOMPARE(list.topLevelItem(0)->text(0), visibleText(text));
    }

    void nothingHidesInAQuestion()
    {
        const QString text = QStringLiteral("a\u202Eb");
        const std::unique_ptr<QMessageBox> box(
            plainMessage(QMessageBox::Question, {}, text, QMessageBox::Cancel, nullptr, text));
        QVERIFY(!box->text().contains(u'\u202E'));
        QVERIFY(!box->informativeText().contains(u'\u202E'));
    }

    void labelsAndBoxesArePlain()
    {
        const QStringList texts = hostileTexts();
        const std::unique_ptr<QMessageBox> box(plainMessage(QMessageBox::Question, texts.at(0),
                                                            texts.at(1), QMessageBox::Cancel,
                                                            nullptr, texts.at(0)));
        int told = 0;
        for (const QLabel *label : box->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            told += texts.contains(label->text()) ? 1 : 0;
        }
        QCOMPARE(told, 2);
        const std::unique_ptr<QLabel> label(plainLabel(texts.at(0)));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        ErrorBanner banner;
        for (const QLabel *part : banner.findChildren<QLabel *>())
            QCOMPARE(part->textFormat(), Qt::PlainText);
    }
};

VESTIBULE_WINDOW_TEST(PlainTextTest)
#include "tst_plaintext.moc"
