// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/peopleverdict.h"

#include "ui/look/statuscolors.h"
#include "ui/look/statusicon.h"

#include <QPainter>
#include <QPainterPath>

namespace Vestibule {

namespace {

/// A sign drawn in strokes, in a square of side 1.
QPainterPath strokes(DraftVerdict verdict)
{
    QPainterPath path;
    switch (verdict) {
    case DraftVerdict::ReadyAgain: // an arrow that comes round
        path.arcMoveTo(QRectF(0.12, 0.12, 0.76, 0.76), 30);
        path.arcTo(QRectF(0.12, 0.12, 0.76, 0.76), 30, 290);
        path.moveTo(0.60, 0.34);
        path.lineTo(0.84, 0.32);
        path.lineTo(0.88, 0.08);
        break;
    case DraftVerdict::Twice: // two sheets, one behind the other
        path.addRoundedRect(QRectF(0.08, 0.30, 0.56, 0.62), 0.08, 0.08);
        path.moveTo(0.34, 0.10);
        path.lineTo(0.90, 0.10);
        path.lineTo(0.90, 0.72);
        break;
    case DraftVerdict::AlreadyMember: // a head and shoulders
        path.addEllipse(QRectF(0.30, 0.06, 0.40, 0.40));
        path.moveTo(0.10, 0.92);
        path.arcTo(QRectF(0.10, 0.56, 0.80, 0.72), 180, -180);
        path.closeSubpath();
        break;
    case DraftVerdict::EarlierUnknown:
    case DraftVerdict::UnknownRole:
    case DraftVerdict::UnknownProject: // a question mark
        path.moveTo(0.30, 0.30);
        path.cubicTo(0.32, -0.02, 0.78, 0.02, 0.74, 0.34);
        path.cubicTo(0.72, 0.50, 0.50, 0.48, 0.50, 0.68);
        path.moveTo(0.50, 0.90);
        path.lineTo(0.50, 0.905);
        break;
    default:
        break;
    }
    return path;
}

/// The verdicts that an invite's state has a sign for already.
std::optional<InviteState> asState(DraftVerdict verdict)
{
    switch (verdict) {
    case DraftVerdict::Ready:
        return InviteState::Accepted;
    case DraftVerdict::NotAnAddress:
    case DraftVerdict::Unreadable:
    case DraftVerdict::NotAllowed:
        return InviteState::Expired;
    case DraftVerdict::AlreadyPending:
    case DraftVerdict::JustInvited:
        return InviteState::Pending;
    case DraftVerdict::LeftOut:
        return InviteState::Other;
    default:
        return std::nullopt;
    }
}

/// `draw` is given a painter and the square to draw in.
template <typename Draw>
QPixmap drawn(int size, qreal pixelRatio, Draw draw)
{
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    draw(painter, QRectF(0, 0, size, size).adjusted(1, 1, -1, -1));
    return pixmap;
}

void drawStrokes(QPainter &painter, const QRectF &square, const QPainterPath &path,
                 const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width(), square.height());
    painter.setPen(QPen(color, 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

QPixmap drawn(DraftVerdict verdict, const QColor &color, int size, qreal pixelRatio)
{
    return drawn(size, pixelRatio, [verdict, color](QPainter &painter, const QRectF &square) {
        if (const auto state = asState(verdict))
            drawStatusIcon(&painter, square, *state, color);
        else
            drawStrokes(painter, square, strokes(verdict), color);
    });
}

/// A triangle with an exclamation mark.
QPixmap drawnDoubt(const QColor &color, int size, qreal pixelRatio)
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{0.50, 0.08}, {0.94, 0.90}, {0.06, 0.90}, {0.50, 0.08}}));
    path.moveTo(0.50, 0.38);
    path.lineTo(0.50, 0.60);
    path.moveTo(0.50, 0.74);
    path.lineTo(0.50, 0.745);
    return drawn(size, pixelRatio, [&path, color](QPainter &painter, const QRectF &square) {
        drawStrokes(painter, square, path, color);
    });
}

} // namespace

QList<DraftVerdict> PeopleVerdict::all()
{
    return {DraftVerdict::Ready,          DraftVerdict::ReadyAgain,  DraftVerdict::AlreadyPending,
            DraftVerdict::AlreadyMember,  DraftVerdict::Twice,       DraftVerdict::NotAnAddress,
            DraftVerdict::Unreadable,     DraftVerdict::UnknownRole, DraftVerdict::UnknownProject,
            DraftVerdict::EarlierUnknown, DraftVerdict::JustInvited, DraftVerdict::NotAllowed,
            DraftVerdict::LeftOut};
}

QString PeopleVerdict::countText(DraftVerdict verdict, int number)
{
    switch (verdict) {
    case DraftVerdict::Ready:
        return tr("%Ln ready", nullptr, number);
    case DraftVerdict::ReadyAgain:
        return tr("%Ln to resend", nullptr, number);
    case DraftVerdict::NotAnAddress:
        return tr("%Ln not an address", nullptr, number);
    case DraftVerdict::Unreadable:
        return tr("%Ln unreadable", nullptr, number);
    case DraftVerdict::Twice:
        return tr("%Ln listed twice", nullptr, number);
    case DraftVerdict::AlreadyPending:
        return tr("%Ln already pending", nullptr, number);
    case DraftVerdict::AlreadyMember:
        return tr("%Ln already a member", nullptr, number);
    case DraftVerdict::UnknownRole:
        return tr("%Ln with an unknown role", nullptr, number);
    case DraftVerdict::UnknownProject:
        return tr("%Ln with an unknown project", nullptr, number);
    case DraftVerdict::EarlierUnknown:
        return tr("%Ln may still go through", nullptr, number);
    case DraftVerdict::JustInvited:
        return tr("%Ln just invited", nullptr, number);
    case DraftVerdict::NotAllowed:
        return tr("%Ln not allowed", nullptr, number);
    case DraftVerdict::LeftOut:
        break;
    }
    return tr("%Ln left out", nullptr, number);
}

QColor PeopleVerdict::color(DraftVerdict verdict, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    switch (verdict) {
    case DraftVerdict::Ready:
        return statusColor(InviteState::Accepted, palette);
    case DraftVerdict::ReadyAgain:
        return statusColor(InviteState::Pending, palette);
    case DraftVerdict::NotAnAddress:
    case DraftVerdict::Unreadable:
    case DraftVerdict::UnknownRole:
    case DraftVerdict::UnknownProject:
    case DraftVerdict::NotAllowed:
        return statusColor(InviteState::Expired, palette);
    case DraftVerdict::AlreadyPending:
    case DraftVerdict::EarlierUnknown:
    case DraftVerdict::JustInvited:
        return statusColor(InviteState::ExpiringSoon, palette);
    case DraftVerdict::AlreadyMember:
        return statusColor(InviteState::PastExpiry, palette);
    case DraftVerdict::Twice:
    case DraftVerdict::LeftOut:
        break;
    }
    return readableOn(base, secondaryText(palette));
}

QColor PeopleVerdict::doubtColor(const QPalette &palette)
{
    return statusColor(InviteState::ExpiringSoon, palette);
}

QIcon PeopleVerdict::doubtIcon(const QPalette &palette, int size, qreal pixelRatio)
{
    QIcon icon(drawnDoubt(doubtColor(palette), size, pixelRatio));
    icon.addPixmap(drawnDoubt(palette.color(QPalette::HighlightedText), size, pixelRatio),
                   QIcon::Selected);
    return icon;
}

QIcon PeopleVerdict::icon(DraftVerdict verdict, const QPalette &palette, int size, qreal pixelRatio)
{
    QIcon icon(drawn(verdict, color(verdict, palette), size, pixelRatio));
    icon.addPixmap(drawn(verdict, palette.color(QPalette::HighlightedText), size, pixelRatio),
                   QIcon::Selected);
    return icon;
}

} // namespace Vestibule
