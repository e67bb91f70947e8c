// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands/command.h"
#include "remembered/listmemory.h"

namespace Vestibule {

/// `remember`: what is kept of the lists from one start to the next, and whether anything is. Asks
/// no server. With an address and a key, from a profile or the environment, it is about what they
/// say; else about all there is.
class RememberCommand final : public Command
{
    Q_OBJECT

public:
    explicit RememberCommand(Console &console);

    QString summary() const override;
    Arguments arguments() const override;
    QList<QCommandLineOption> options() const override;
    QString configure(const QCommandLineParser &parser, const QStringList &words) override;
    bool needsService() const override { return false; }
    bool takesDemo() const override { return false; }
    void start(InviteService *service) override;
    void cancel() override;

private:
    enum class Verb { Status, On, Off, Forget };

    void run();
    void turn(bool isOn);
    void forget();
    void tellStatus();
    [[nodiscard]] bool isAboutOne() const { return !credentials().baseUrl.isEmpty(); }

    ListMemory m_memory;
    Verb m_verb = Verb::Status;
    bool m_json = false;
};

} // namespace Vestibule
