// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/errortext.h"

#include "support/testentry.h"

#include <QSet>
#include <QTest>

using namespace Vestibule;

class ErrorTextTest : public TestCase
{
    Q_OBJECT

private slots:
    void everyKindSaysWhatHappenedAndWhatToDo()
    {
        QSet<QString> sentences;
        for (int i = 0; i <= int(ApiError::Kind::OutcomeUnknown); ++i) {
            ApiError error{.kind = ApiError::Kind(i),
                           .httpStatus = 400,
                           .detail = QStringLiteral("api.example.com")};
            const ErrorText text = errorText(error);
            QVERIFY2(text.what.endsWith(u'.'), qPrintable(text.what));
            QVERIFY2(text.advice.endsWith(u'.'), qPrintable(text.advice));
            QVERIFY2(!text.what.contains(u'%') && !text.advice.contains(u'%'),
                     qPrintable(text.what));
            QVERIFY2(!sentences.contains(text.what), qPrintable(text.what));
            sentences.insert(text.what);
        }
    }

    // Whoever works with a profile has not set what the environment sets.
    void nothingOfTheEnvironmentIsNamedToAProfile()
    {
        bool named = false;
        for (int i = 0; i <= int(ApiError::Kind::OutcomeUnknown); ++i) {
            for (const int status : {0, 401, 404}) {
                for (const char *code : {"", "quoted", "port", "malformed"}) {
                    ApiError error{.kind = ApiError::Kind(i),
                                   .httpStatus = status,
                                   .code = QString::fromLatin1(code)};
                    named = named || errorLine(error).contains(QLatin1String("OPENAI_"));
                    error.ofProfile = true;
                    QVERIFY2(!errorLine(error).contains(QLatin1String("OPENAI_")),
                             qPrintable(errorLine(error)));
                }
            }
        }
        QVERIFY(named); // to whoever has set it there
    }

    void theWordsOfTheServerEndBeforeTheAdvice()
    {
        for (const auto kind : {ApiError::Kind::Forbidden, ApiError::Kind::InvalidKey,
                                ApiError::Kind::AddressNotAllowed, ApiError::Kind::ProxyRefused}) {
            ApiError error{.kind = kind, .httpStatus = 407, .message = QStringLiteral("No way ")};
            QVERIFY2(errorText(error).what.contains(QStringLiteral("“No way”.")),
                     qPrintable(errorText(error).what));
            error.message = QStringLiteral("No way!");
            QVERIFY2(errorText(error).what.contains(QStringLiteral("“No way!”")),
                     qPrintable(errorText(error).what));
            QVERIFY(!errorText(error).what.endsWith(QStringLiteral("”.")));
        }
    }

    void missingScopesAreNamed()
    {
        ApiError error{.kind = ApiError::Kind::MissingScope,
                       .missingScopes = {QStringLiteral("api.management.write")}};
        QVERIFY(errorText(error).what.contains(QLatin1String("api.management.write")));
    }

    void requestIdStandsInTheLine()
    {
        ApiError error{.kind = ApiError::Kind::ServerError};
        QVERIFY(!errorLine(error).contains(QLatin1String("request")));
        error.requestId = QStringLiteral("req_123");
        QVERIFY(errorLine(error).contains(QLatin1String("req_123")));
    }

    void aLostAnswerSaysWhatBecameOfIt()
    {
        ApiError error{.kind = ApiError::Kind::OutcomeUnknown,
                       .httpStatus = 502,
                       .message = QStringLiteral("bad %1 gateway")};
        QSet<QString> sentences{errorText(error).what};
        for (const auto cause :
             {ApiError::Kind::Cancelled, ApiError::Kind::Timeout, ApiError::Kind::ServerError,
              ApiError::Kind::BadAnswer, ApiError::Kind::Connection, ApiError::Kind::Redirect}) {
            error.cause = cause;
            QVERIFY(errorText(error).what.startsWith(lostAnswerText(error)));
            QVERIFY(errorText(error).what.contains(QLatin1String("unknown")));
            sentences.insert(errorText(error).what);
        }
        QCOMPARE(sentences.size(), 7);
        error.cause = ApiError::Kind::ServerError;
        QVERIFY(lostAnswerText(error).contains(QLatin1String("502")));
        QVERIFY(lostAnswerText(error).contains(QLatin1String("bad %1 gateway")));
    }

    void anAddressThatLeadsElsewhereIsToBeChecked()
    {
        for (const auto kind : {ApiError::Kind::WrongAddress, ApiError::Kind::UnusableAddress}) {
            ApiError error{.kind = kind, .httpStatus = 404};
            QVERIFY(errorLine(error).contains(QLatin1String("base URL")));
            QVERIFY(!errorLine(error).contains(QLatin1String("https://")));
            QVERIFY(!errorLine(error).contains(QLatin1String("does not exist")));
        }
    }

    void theServersOwnWordsAreQuoted()
    {
        ApiError error{.kind = ApiError::Kind::BadRequest,
                       .httpStatus = 400,
                       .message = QStringLiteral("Unknown %1 project")};
        QVERIFY(errorText(error).what.contains(QStringLiteral("“Unknown %1 project”")));
    }
};

VESTIBULE_TEST(ErrorTextTest)
#include "tst_errortext.moc"
