// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/headingwords.h"

#include <algorithm>

namespace Vestibule {

namespace {

QString folded(QStringView text)
{
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain;
}

HeadingWords wordsIn(QStringView text)
{
    HeadingWords words;
    const QList<QStringView> parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView part : parts)
        words.insert(folded(part));
    return words;
}

// In English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish, Danish,
// Russian, Turkish, Czech, Japanese, Chinese and Korean, as far as lists have them.
constexpr QStringView kEmailWords =
    u"email emails mail mails emailaddress emailaddresses emailadresse emailadressen mailaddress "
    u"mailadresse mailadressen mailadres emailadres smtp epost eposta epostadress epostadresse "
    u"epostadresi correo correos correoelectronico courriel courriels mel adressemel posta "
    u"postaelettronica sähköposti sähköpostiosoite почта электроннаяпочта имейл емейл пошта "
    u"メール eメール 電子メール メールアドレス 邮箱 邮件 電郵 电邮 电子邮件 電子郵件 电子邮箱 "
    u"電子信箱 信箱 이메일 메일 전자메일 전자우편 "
    u"почты почті поштова mailadresa adresaemail ईमेल ईमेलपता อีเมล البريد דואל אימייל מייל "
    u"ταχυδρομειο ιμειλ hộpthư surel";
constexpr QStringView kBesideWords =
    u"type types typ tipo label labels status state estado statut stato name names display "
    u"displayed angezeigter verified verification confirmed count counts anzahl nombre flag sent "
    u"opened opens clicks format domain domains hash optin optout subscription subscribed "
    u"notification notifications preference preferences provider server quota";
constexpr QStringView kWorkWords =
    u"work business company corporate corp office official professional job enterprise "
    u"organization organisation org dienst dienstlich dienstliche dienstliches geschäftlich "
    u"geschaeftlich geschäftliche geschaeftliche geschäfts geschaefts firma firmen arbeit arbeits "
    u"beruflich berufliche büro buero unternehmen unternehmens betrieb betriebliche "
    u"professionnel professionnelle professionnels travail bureau entreprise société pro trabajo "
    u"laboral empresa empresarial corporativo corporativa profesional oficina institucional "
    u"trabalho profissional comercial institutionnel institutionnelle institutional lavoro "
    u"aziendale azienda lavorativa ufficio professionale werk zakelijk zakelijke bedrijf bedrijfs "
    u"kantoor służbowy służbowa służbowe firmowy firmowa praca zawodowy jobb arbete arbets tjänst "
    u"tjänste arbejde arbejds företag företags рабочая рабочий рабочей служебная служебный "
    u"корпоративная корпоративный şirket kurumsal pracovní firemní 会社 勤務先 仕事 職場 業務 "
    u"工作 公司 企业 企業 单位 회사 직장 업무 업무용 "
    u"työ työn jobb munkahelyi céges hivatali serviciu muncă робоча робочий службова pracovný "
    u"pracovná pracovné služební službový kantor dinas côngviệc công εργασίας εταιρικό العمل للعمل "
    u"עבודה कार्य ที่ทำงาน work";
constexpr QStringView kPrivatelyWords =
    u"private privat privates personal personally persönlich persönliche persoenlich "
    u"persoenliche home recovery secondary second alternate alternative alternativ alternatief "
    u"alternativo alternativa alt other backup old former previous additional extra another spare "
    u"auxiliary third privé privée personnel personnelle domicile maison secours récupération "
    u"secondaire autre ancien ancienne particular particulier particulière personale privata "
    u"privato casa recuperación secundario secundaria otro otra antiguo pessoal privado privada "
    u"recuperação secundário secundária outro antigo thuis persoonlijk persoonlijke andere herstel "
    u"oud weitere zweite sekundär sekundäre alte wiederherstellung ersatz zusätzliche prywatny "
    u"prywatna domowy osobisty zapasowy dodatkowy hem personlig личная личный личной домашняя "
    u"домашний резервная дополнительная дополнительный другая старая kişisel ev osobní soukromý "
    u"个人 "
    u"個人 私人 私用 自宅 备用 備用 予備 恢复 復旧 其他 개인 개인용 복구 보조 예비 기타 "
    u"proxy confirm repeat again retype reenter authentication bestätigen bestätigung wiederholung "
    u"wiederholen confirmer confirmar oma henkilökohtainen yksityinen személyes magán особиста "
    u"приватна súkromný súkromná pribadi cánhân cá προσωπικό الشخصي شخصي פרטי व्यक्तिगत ส่วนตัว";
constexpr QStringView kSomebodyWords =
    u"manager managers boss supervisor supervisors superior lead leader teamlead head reports "
    u"reportsto reporting by inviter owner owners sponsor sponsors approver approvers assistant "
    u"assistants secretary emergency parent parents guardian guardians spouse requester requestor "
    u"author sender creator mentor coach buddy recruiter referrer delegate delegates advisor "
    u"adviser tutor teacher instructor director coordinator von besitzer eigentümer inhaber chef "
    u"chefs vorgesetzter vorgesetzte vorgesetzten leiter leiterin leitung führungskraft "
    u"fuehrungskraft teamleiter teamleitung abteilungsleiter genehmiger ansprechpartner eltern "
    u"notfall berichtet par responsable responsables supérieur directeur directrice gérant "
    u"hiérarchique propriétaire por jefe jefa gerente encargado directora aprobador propietario "
    u"emergencia emergência responsabile capo direttore dirigente superiore proprietario gestor "
    u"gestora chefe diretor coordenador proprietário door leidinggevende baas teamleider eigenaar "
    u"przez kierownik przełożony dyrektor szef właściciel av chefen leder överordnad ägare "
    u"руководитель руководителя начальник менеджер директор владелец yönetici müdür amir nadřízený "
    u"vedoucí vlastník 上司 上長 管理者 マネージャー 責任者 所有者 经理 經理 主管 上级 领导 负责人 "
    u"관리자 상사 매니저 팀장 소유자";
constexpr QStringView kRoleWords =
    u"role roles rolle rollen rol papel papéis função ruolo ruoli rola roll roller rooli роль роли "
    u"役割 ロール 角色 역할 "
    u"szerepkör rol ρόλος الدور תפקיד भूमिका peran บทบาท vaitrò";
constexpr QStringView kProjectWords =
    u"project projects projekt projekte projekten projekts projekter projet projets proyecto "
    u"proyectos projeto projetos progetto progetti projecten projekty projektów projekti проект "
    u"проекты проекта проектов проєкт proje projeler プロジェクト 项目 項目 專案 프로젝트 "
    u"prosjekt prosjekter projekti projektit proiect proiecte έργο έργα المشروع المشاريع פרויקט "
    u"פרויקטים परियोजना परियोजनाएं proyek dựán โครงการ";
constexpr QStringView kNameWords =
    u"name names fullname displayname person anzeigename vollständigername vorundnachname nombre "
    u"nombrecompleto nom nomcomplet nometprénom nome nomecompleto nomeecognome naam volledigenaam "
    u"imięinazwisko namn navn nimi имя фио полноеимя adsoyad jméno 名前 氏名 姓名 이름 성명 "
    u"legalname employeename";
constexpr QStringView kAccessWords =
    u"access permission permissions level privilege privileges rights type typ tipo zugriff zugang "
    u"berechtigung berechtigungen rechte accès permiso permisos permissão permissões permesso "
    u"permessi toegang uprawnienia dostęp behörighet åtkomst доступ права yetki 権限 权限 權限 "
    u"권한";
constexpr QStringView kOrganizationWords =
    u"org organization organisation organizations organisations organizational organisational "
    u"organización organização organizzazione organisatie organizacji organizacja организация "
    u"организации 組織 组织 조직 openai workspace platform api user users account konto nutzer "
    u"benutzer id ids name names list all access assigned";
constexpr QStringView kAroundWords =
    u"required optional mandatory recommended upload only the of for a your my his her their to in "
    u"on and or de la el le les los du des do da dos della di der die das dem den van het til na "
    u"user users person persons people member members account accounts contact employee staff "
    u"mitarbeiter benutzer nutzer teilnehmer utilisateur utilisateurs usuario usuarios usuário "
    u"utente utenti gebruiker invitee invite guest student address addresses adresse adressen "
    u"adresses dirección direcciones indirizzo indirizzi endereço adres adress адрес 地址 アドレス "
    u"주소 electronic électronique électroniques electrónico electrónica elettronica elettronico "
    u"eletrônico eletrônica elektroniczny электронная электронной id ids value values primary main "
    u"principal pflichtfeld obligatoire obligatorio obrigatório obbligatorio verplicht wymagane "
    u"valor login 必須 必填 任意 필수 new current";
constexpr QStringView kOtherWords =
    u"first last given family middle surname firstname lastname givenname forename vorname "
    u"nachname "
    u"familienname prénom apellido apellidos cognome sobrenome achternaam voornaam imię nazwisko "
    u"fornamn efternamn фамилия отчество soyad příjmení 姓 名 성 department dept abteilung bereich "
    u"département service servicio reparto dipartimento departamento afdeling dział avdelning "
    u"отдел bölüm 部署 部門 部门 부서 title jobtitle job position positions titel stelle funktion "
    u"fonction poste puesto cargo titolo posizione functie stanowisko должность 職位 役職 职位 "
    u"직책 "
    u"직위 phone phones telephone telefon tel mobile mobil cell handy teléfono telefone telefoon "
    u"mobiltelefon téléphone телефон 電話 电话 手机 携帯 전화 fax city town ort stadt ville ciudad "
    u"cidade città plaats miasto stad город şehir 城市 country land país pays paese kraj страна "
    u"国家 "
    u"국가 region province zip plz postcode postal code street strasse straße rue calle via "
    u"company "
    u"firma firm organization organisation status created joined added date dates datum fecha data "
    u"expires expiry updated last login logins loginid user users username userid id ids uid uuid "
    u"guid number nr num nummer numéro employee employees personalnummer matricule location "
    u"standort site office group groups gruppe team teams notes note notizen bemerkung bemerkungen "
    u"kommentar comment comments comentario remarks description beschreibung url urls website link "
    u"language sprache langue idioma locale timezone gender geschlecht anrede salutation birthday "
    u"birthdate geburtstag age class course grade section program year semester license licenses "
    u"plan seat active enabled source quelle tags tag category rating score amount price address "
    u"addresses adresse dirección indirizzo endereço adres адрес 住所 地址 주소 account accounts "
    u"contact contacts kontakt contatto contato contacto wer who member members upn principal "
    u"identifier password extension building floor cost center nickname alias object kind accepted "
    u"invited at time line verdict detail outcome reason message position results";

constexpr QStringView kMissingWords =
    u"no not without missing pending unknown tbd kein keine keinen ohne fehlt unbekannt sans aucun "
    u"aucune sin ningún senza nessun nessuna sem nenhum geen zonder brak bez ingen saknas нет без "
    u"yok 無し 无 없음";

HeadingVocabulary makeVocabulary()
{
    HeadingVocabulary known{wordsIn(kEmailWords),
                            wordsIn(kBesideWords),
                            wordsIn(kWorkWords),
                            wordsIn(kPrivatelyWords),
                            wordsIn(kSomebodyWords),
                            wordsIn(kRoleWords),
                            wordsIn(kProjectWords),
                            {},
                            wordsIn(kNameWords),
                            wordsIn(kAccessWords),
                            wordsIn(kOrganizationWords),
                            wordsIn(kAroundWords),
                            wordsIn(u"0 1"),
                            wordsIn(kOtherWords),
                            wordsIn(kMissingWords),
                            {}};
    for (const HeadingWords *some :
         {&known.email, &known.beside, &known.work, &known.privately, &known.somebody, &known.role,
          &known.project, &known.name, &known.access, &known.organization, &known.around,
          &known.other})
        known.all.unite(*some);
    return known;
}

/// A heading, and what stands in its brackets.
struct Bracketed
{
    QString outside; ///< the whole where else nothing would be left
    QString inside;
};

Bracketed bracketed(const QString &heading)
{
    Bracketed parts;
    int depth = 0;
    for (const QChar c : heading) {
        if (QStringView(u"([{（［【").contains(c))
            ++depth;
        (depth == 0 ? parts.outside : parts.inside) += c;
        if (depth > 0 && QStringView(u")]}）］】").contains(c))
            --depth;
    }
    const bool empty = std::none_of(parts.outside.cbegin(), parts.outside.cend(),
                                    [](QChar c) { return c.isLetterOrNumber(); });
    return empty ? Bracketed{heading, {}} : parts;
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Whether a word ends before `at`.
bool endsWord(const QString &text, qsizetype at)
{
    const QChar before = text.at(at - 1);
    const QChar c = text.at(at);
    const bool camel = c.isUpper()
        && (before.isLower()
            || (before.isUpper() && at + 1 < text.size() && text.at(at + 1).isLower()));
    return camel || (before.isDigit() != c.isDigit() && !c.isMark());
}

QStringList pieces(const QString &text)
{
    QStringList words;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool ends =
            at == text.size() || !isOfWord(text.at(at)) || (at > from && endsWord(text, at));
        if (!ends)
            continue;
        if (at > from)
            words << folded(QStringView(text).mid(from, at - from));
        from = at < text.size() && !isOfWord(text.at(at)) ? at + 1 : at;
    }
    return words;
}

bool isWithoutBlanks(const QString &word)
{
    return std::any_of(word.cbegin(), word.cend(), [](QChar c) {
        const QChar::Script script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hiragana
            || script == QChar::Script_Katakana || script == QChar::Script_Hangul;
    });
}

/// The longest known words one after the other; what is between them is left away.
QStringList knownWithin(const QString &word, const HeadingWords &known)
{
    QStringList words;
    for (qsizetype at = 0; at < word.size();) {
        qsizetype size = word.size() - at;
        while (size > 0 && !known.contains(word.mid(at, size)))
            --size;
        if (size > 0)
            words << word.mid(at, size);
        at += std::max<qsizetype>(size, 1);
    }
    return words.isEmpty() ? QStringList{word} : words;
}

/// "Projektrolle" is "projekt" and "rolle".
QStringList compound(const QString &word, const HeadingWords &known)
{
    constexpr qsizetype kShortestPart = 3;
    for (qsizetype size = word.size() - kShortestPart; size >= kShortestPart; --size) {
        if (known.contains(word.left(size)) && known.contains(word.mid(size)))
            return {word.left(size), word.mid(size)};
    }
    return {word};
}

/// "e" and "mail" are one word.
QStringList joinedE(const QStringList &words)
{
    QStringList joined;
    for (const QString &word : words) {
        if (!joined.isEmpty() && joined.constLast() == QLatin1String("e") && word.size() > 3)
            joined.last() += word;
        else
            joined << word;
    }
    return joined;
}

QStringList wordsOf(const QString &heading)
{
    const HeadingWords &known = headingVocabulary().all;
    QStringList words;
    const QStringList parts = joinedE(pieces(heading.normalized(QString::NormalizationForm_KC)));
    for (const QString &part : parts) {
        if (known.contains(part))
            words << part;
        else if (isWithoutBlanks(part))
            words << knownWithin(part, known);
        else
            words << compound(part, known);
    }
    return words;
}

} // namespace

const HeadingVocabulary &headingVocabulary()
{
    static const HeadingVocabulary known = makeVocabulary();
    return known;
}

QStringList headingWords(const QString &heading)
{
    return wordsOf(bracketed(heading).outside);
}

QStringList bracketedWords(const QString &heading)
{
    constexpr qsizetype kMostWords = 4; // what has more explains how to fill the column in
    const QStringList words = wordsOf(bracketed(heading).inside);
    return words.size() > kMostWords ? QStringList() : words;
}

} // namespace Vestibule
