// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/out/invitewriter.h"

#include <QTemporaryDir>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace Vestibule {

/// Invites as an Excel workbook of one sheet: text as text and never as a formula, times as real
/// dates in UTC, the header bold, frozen and with filters. Takes the same memory for any number.
/// The workbook grows in a private folder beside the file (or among the temporary files, where the
/// device is no file) and reaches the device in end().
class InviteXlsxWriter final : public InviteWriter
{
public:
    explicit InviteXlsxWriter(QIODevice *device);
    ~InviteXlsxWriter() override;

    bool begin(std::optional<qint64> rows = {}) override;
    bool write(const Invite &invite) override;
    bool flush() override { return true; }
    bool end() override;
    QString errorText() const override { return m_error; }
    int cutValues() const override { return m_cut; }

private:
    [[nodiscard]] bool measureFrame();
    [[nodiscard]] bool open();
    [[nodiscard]] bool writeHeader();
    [[nodiscard]] bool putText(quint16 column, const QString &text);
    [[nodiscard]] bool putTime(quint16 column, std::optional<qint64> time);
    [[nodiscard]] bool closeWorkbook();
    [[nodiscard]] bool copyToDevice();
    [[nodiscard]] bool failed(int error);
    [[nodiscard]] bool failedBySystem(int number);
    void drop();

    QIODevice *m_device;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_folderName; // the workbook keeps a pointer to it
    QByteArray m_path;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr; // of the workbook, as are the formats
    lxw_format *m_bold = nullptr;
    lxw_format *m_date = nullptr;
    quint32 m_row = 0; // the next one
    qint64 m_frame = 0; // bytes of a sheet that are no rows
    qint64 m_rowBytes = 0; // of the workbook closed last
    qint64 m_sheetBytes = 0;
    int m_cut = 0;
    QString m_error;
};

} // namespace Vestibule
