// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demohandler.h"
#include "demo/demoorganization.h"
#include "support/window/program.h"

#include <functional>
#include <optional>

namespace Vestibule {

/// How all pictures of one run are taken.
struct PictureStyle
{
    QSize window{1200, 760};
    bool dark = false;
};

/// The whole program in front of a demo organization whose server can be made to fail, and a
/// camera.
class Studio
{
public:
    using Fault = std::function<std::optional<Step>(const Request &)>;

    enum class Start {
        WithKey,
        WithoutKey, ///< so the program asks for one
        First, ///< the same, and for the API itself; nothing is asked of it
    };

    /// An organization of so many invites.
    Studio(const PictureStyle &style, int invites, Start start);

    [[nodiscard]] static QString key(); ///< the one that its server takes

    void setFault(const Fault &fault) { m_fault = fault; } ///< asked first for each answer
    [[nodiscard]] ScriptedServer &server() { return m_server; }
    [[nodiscard]] DemoOrganization &organization() { return m_organization; }
    [[nodiscard]] Program &program() { return *m_program; }
    [[nodiscard]] const Actions *actions() const { return m_program->window.commands(); }

    /// Whether it came so far within some seconds.
    [[nodiscard]] bool reach(const std::function<bool()> &state);
    /// With Start::WithoutKey, before anything is opened: there is a key after all, which may read.
    [[nodiscard]] bool makeReadOnly();
    [[nodiscard]] bool openList(); ///< until its first page is there
    [[nodiscard]] bool loadAll();
    /// The list as it was read two hours ago, until so many rows of it are shown.
    [[nodiscard]] bool openRemembered(int rows);
    void select(int first, int count = 1);
    void type(const QString &text); ///< into the search
    /// Triggers what is enabled by then, and waits for the dialog.
    [[nodiscard]] bool openDialog(QAction *action);
    /// What a person looks at: a popup, the dialog on top, else the window.
    [[nodiscard]] QWidget *front() const;
    /// What is in front, once it has settled.
    [[nodiscard]] QImage take();

private:
    [[nodiscard]] Step answer(const Request &request);

    DemoOrganization m_organization;
    DemoHandler m_handler;
    Fault m_fault;
    ScriptedServer m_server;
    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

} // namespace Vestibule
