// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tlsidentity.h"

#include <QFile>
#include <QProcess>
#include <QSslSocket>
#include <QStandardPaths>

namespace Vestibule {

namespace {

constexpr char kAuthorities[] = R"([ca]
default_ca = usual
[usual]
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
)";

bool writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QString yearBegins(int year)
{
    return QString::number(year) + QStringLiteral("0101000000Z");
}

} // namespace

TlsAuthority::TlsAuthority()
{
    const bool made = m_folder.isValid() && QSslSocket::supportsSsl()
        && writeText(path(QStringLiteral("authorities")), kAuthorities)
        && writeText(path(QStringLiteral("index.txt")), "")
        && writeText(path(QStringLiteral("serial")), "1000\n")
        && run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                QStringLiteral("3000"), QStringLiteral("-subj"), QStringLiteral("/CN=Example Root"),
                QStringLiteral("-keyout"), QStringLiteral("root.key"), QStringLiteral("-out"),
                QStringLiteral("root.pem")});
    if (made)
        m_root = QSslCertificate::fromPath(path(QStringLiteral("root.pem"))).value(0);
}

bool TlsAuthority::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(QStringLiteral("openssl"), arguments);
    return openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit
        && openssl.exitCode() == 0;
}

bool TlsAuthority::sign(const QString &issuer, const QString &name, const QString &extension,
                        int fromYear, int toYear) const
{
    const QString stem = name;
    return writeText(path(stem + QStringLiteral(".ext")), extension.toUtf8() + '\n')
        && run({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                QStringLiteral("-nodes"), QStringLiteral("-subj"),
                QStringLiteral("/CN=Example ") + name, QStringLiteral("-keyout"),
                stem + QStringLiteral(".key"), QStringLiteral("-out"),
                stem + QStringLiteral(".csr")})
        && run({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
                QStringLiteral("-config"), QStringLiteral("authorities"), QStringLiteral("-cert"),
                issuer + QStringLiteral(".pem"), QStringLiteral("-keyfile"),
                issuer + QStringLiteral(".key"), QStringLiteral("-in"),
                stem + QStringLiteral(".csr"), QStringLiteral("-out"),
                stem + QStringLiteral(".pem"), QStringLiteral("-startdate"), yearBegins(fromYear),
                QStringLiteral("-enddate"), yearBegins(toYear), QStringLiteral("-extfile"),
                stem + QStringLiteral(".ext")});
}

std::optional<TlsIdentity> TlsAuthority::read(const QString &name) const
{
    QFile key(path(name + QStringLiteral(".key")));
    if (!key.open(QIODevice::ReadOnly))
        return {};
    TlsIdentity identity{QSslCertificate::fromPath(path(name + QStringLiteral(".pem"))).value(0),
                         QSslKey(&key, QSsl::Rsa)};
    return identity.certificate.isNull() || identity.key.isNull() ? std::nullopt
                                                                  : std::optional(identity);
}

std::optional<TlsIdentity> TlsAuthority::issue(const QString &name, int fromYear, int toYear)
{
    const QString leaf = QStringLiteral("leaf");
    return sign(QStringLiteral("root"), leaf, QStringLiteral("subjectAltName=") + name, fromYear,
                toYear)
        ? read(leaf)
        : std::nullopt;
}

std::optional<TlsIdentity> TlsAuthority::issueFromBelow(bool showsBetween)
{
    const QString between = QStringLiteral("between");
    const QString leaf = QStringLiteral("leaf");
    if (!sign(QStringLiteral("root"), between, QStringLiteral("basicConstraints=critical,CA:TRUE"),
              2020, 2049)
        || !sign(between, leaf, QStringLiteral("subjectAltName=IP:127.0.0.1"), 2020, 2049))
        return {};
    auto identity = read(leaf);
    if (identity && showsBetween)
        identity->between = QSslCertificate::fromPath(path(between + QStringLiteral(".pem")));
    return identity;
}

std::optional<TlsIdentity> makeSelfSigned()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    const QTemporaryDir folder;
    if (program.isEmpty() || !folder.isValid() || !QSslSocket::supportsSsl())
        return {};
    QProcess openssl;
    openssl.setWorkingDirectory(folder.path());
    openssl.start(program,
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                   QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
                   QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"),
                   QStringLiteral("-keyout"), QStringLiteral("key.pem"), QStringLiteral("-out"),
                   QStringLiteral("certificate.pem")});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return {};

    QFile keyFile(folder.filePath(QStringLiteral("key.pem")));
    QFile certificateFile(folder.filePath(QStringLiteral("certificate.pem")));
    if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly))
        return {};
    TlsIdentity identity{QSslCertificate(&certificateFile), QSslKey(&keyFile, QSsl::Rsa)};
    if (identity.certificate.isNull() || identity.key.isNull())
        return {};
    return identity;
}

} // namespace Vestibule
