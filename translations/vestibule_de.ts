<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>of invites</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <comment>of invites</comment>
        <translation>
            <numerusform>%Ln angenommen</numerusform>
            <numerusform>%Ln angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <comment>of invites</comment>
        <translation>
            <numerusform>%Ln abgelaufen</numerusform>
            <numerusform>%Ln abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>of invites</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>of invites</comment>
        <translation>
            <numerusform>%Ln nicht mehr da</numerusform>
            <numerusform>%Ln nicht mehr da</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <comment>a moment; counts of what changed</comment>
        <translation>Seit %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Since %1, among the %Ln loaded so far: %2.</source>
        <comment>a moment; counts of what changed</comment>
        <translation>
            <numerusform>Seit %1, nur die eine bisher geladene betrachtet: %2.</numerusform>
            <numerusform>Seit %1, unter den %Ln bisher geladenen: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <comment>empties a field</comment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>Die Ausgabe lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>See vestibule %1--help.</source>
        <translation>Siehe vestibule %1--help.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Es ist kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>--for takes data or spreadsheet.</source>
        <translation>--for nimmt data oder spreadsheet an.</translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s) exported…</source>
        <translation>
            <numerusform>%n Einladung exportiert…</numerusform>
            <numerusform>%n Einladungen exportiert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s) exported.</source>
        <translation>
            <numerusform>%n Einladung exportiert.</numerusform>
            <numerusform>%n Einladungen exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>The project %1 is given twice.</source>
        <translation>Das Projekt %1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>E-MAIL</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>INVITED</source>
        <translation>EINGELADEN</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>ABLAUF</translation>
    </message>
    <message>
        <source>PROJECTS</source>
        <translation>PROJEKTE</translation>
    </message>
    <message>
        <source>List the invites.</source>
        <translation>Die Einladungen auflisten.</translation>
    </message>
    <message>
        <source>Print a JSON array instead of a table.</source>
        <translation>Ein JSON-Array statt einer Tabelle ausgeben.</translation>
    </message>
    <message>
        <source>Stop after that many invites.</source>
        <translation>Nach so vielen Einladungen aufhören.</translation>
    </message>
    <message>
        <source>--limit takes a whole number of 1 or more.</source>
        <translation>--limit nimmt eine ganze Zahl ab 1 an.</translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s) read…</source>
        <translation>
            <numerusform>%n Einladung gelesen…</numerusform>
            <numerusform>%n Einladungen gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>An ID is empty.</source>
        <translation>Eine ID ist leer.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>%1 (past its expiry)</source>
        <translation>%1 (Frist vorbei)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Show one invite with every field.</source>
        <translation>Eine Einladung mit allen Feldern zeigen.</translation>
    </message>
    <message>
        <source>The ID of an invite.</source>
        <translation>Die ID einer Einladung.</translation>
    </message>
    <message>
        <source>show takes the ID of one invite.</source>
        <translation>show nimmt die ID genau einer Einladung an.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invite(s)?</source>
        <translation>
            <numerusform>%n Einladung widerrufen?</numerusform>
            <numerusform>%n Einladungen widerrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no run %1. See vestibule runs.</source>
        <translation>Es gibt keinen Vorgang %1. Siehe vestibule runs.</translation>
    </message>
    <message>
        <source>runs takes the number of one run.</source>
        <translation>runs nimmt die Nummer genau eines Vorgangs an.</translation>
    </message>
    <message>
        <source>--results takes a file, and needs the number of a run.</source>
        <translation>--results nimmt eine Datei an und braucht die Nummer eines Vorgangs.</translation>
    </message>
    <message>
        <source>--status takes expired or pending.</source>
        <translation>--status nimmt expired oder pending an.</translation>
    </message>
    <message>
        <source>--older-than takes a number of hours, days or weeks, such as 12h, 30d or 6w.</source>
        <translation>--older-than nimmt eine Zahl von Stunden, Tagen oder Wochen an, etwa 12h, 30d oder 6w.</translation>
    </message>
    <message>
        <source>data: the same as --format csv. spreadsheet: the same as --format csv-spreadsheet.</source>
        <translation>data: dasselbe wie --format csv. spreadsheet: dasselbe wie --format csv-spreadsheet.</translation>
    </message>
    <message>
        <source>--format takes one of: %1.</source>
        <translation>--format nimmt eines von diesen an: %1.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>resume takes the number of one run.</source>
        <translation>resume nimmt die Nummer genau eines Vorgangs an.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for earlier invites of these people: %n read…</source>
        <translation>
            <numerusform>Suche nach früheren Einladungen dieser Personen: %n gelesen…</numerusform>
            <numerusform>Suche nach früheren Einladungen dieser Personen: %n gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>VORGANG</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>BEGONNEN</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>ERLEDIGT</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLGESCHLAGEN</translation>
    </message>
    <message>
        <source>SKIPPED</source>
        <translation>ÜBERSPRUNGEN</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>ÜBRIG</translation>
    </message>
    <message>
        <source>ROW</source>
        <translation>ZEILE</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>INVITE</source>
        <translation>EINLADUNG</translation>
    </message>
    <message>
        <source>NEW INVITE</source>
        <translation>NEUE EINLADUNG</translation>
    </message>
    <message>
        <source>REQUEST</source>
        <translation>ANFRAGE</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invite(s)?</source>
        <translation>
            <numerusform>%n Einladung erneut senden?</numerusform>
            <numerusform>%n Einladungen erneut senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Write all invites, or those of a search, to a file.</source>
        <translation>Alle Einladungen oder die einer Suche in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Only the invites that this search finds, as in the window: &quot;kim status:pending expires:&lt;3d -role:owner&quot;. See the man page.</source>
        <translation>Nur die Einladungen, die diese Suche findet, wie im Fenster: &quot;kim status:pending expires:&lt;3d -role:owner&quot;. Siehe die Handbuchseite.</translation>
    </message>
    <message>
        <source>--filter, at character %1: %2</source>
        <comment>a number, what is wrong there</comment>
        <translation>--filter, bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Print a JSON object instead of tables.</source>
        <translation>Ein JSON-Objekt statt Tabellen ausgeben.</translation>
    </message>
    <message>
        <source>How many days an invite for an owner may be pending (7).</source>
        <translation>Wie viele Tage eine Einladung für einen Eigentümer offen sein darf (7).</translation>
    </message>
    <message>
        <source>--owner-days takes a whole number of 0 or more.</source>
        <translation>--owner-days nimmt eine ganze Zahl ab 0 an.</translation>
    </message>
    <message>
        <source>--domain takes a domain, such as example.com.</source>
        <translation>--domain nimmt eine Domain an, etwa example.com.</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Es gibt keine Regel „%1“.</translation>
    </message>
    <message>
        <source>Reading members and projects…</source>
        <translation>Mitglieder und Projekte werden gelesen…</translation>
    </message>
    <message>
        <source>The projects could not be read.</source>
        <translation>Die Projekte konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The members could not be read.</source>
        <translation>Die Mitglieder konnten nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to clean up among %n invite(s).</source>
        <translation>
            <numerusform>Bei %n Einladung gibt es nichts aufzuräumen.</numerusform>
            <numerusform>Unter %n Einladungen gibt es nichts aufzuräumen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a rule of the review, and why it was not judged</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 [%3]</source>
        <comment>title of a finding, count, rule</comment>
        <translation>%1: %2 [%3]</translation>
    </message>
    <message>
        <source>The demo organization did not start. %1 Everything else works without it.</source>
        <translation>Die Demo-Organisation ist nicht gestartet. %1 Alles andere funktioniert ohne sie.</translation>
    </message>
    <message numerus="yes">
        <source>There is no column %1; the list has %n column(s) without headings.</source>
        <translation>
            <numerusform>Es gibt keine Spalte %1; die Liste hat %n Spalte ohne Überschrift.</numerusform>
            <numerusform>Es gibt keine Spalte %1; die Liste hat %n Spalten ohne Überschriften.</numerusform>
        </translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message numerus="yes">
        <source>run %1 of %2, with %n row(s) left</source>
        <translation>
            <numerusform>Vorgang %1 vom %2, von dem %n Zeile übrig ist</numerusform>
            <numerusform>Vorgang %1 vom %2, von dem %n Zeilen übrig sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Another journal (%1) holds %2.</source>
        <translation>Ein anderes Protokoll (%1) enthält %2.</translation>
    </message>
    <message>
        <source>Journal %1</source>
        <translation>Protokoll %1</translation>
    </message>
    <message>
        <source>Journal %1 (%2)</source>
        <translation>Protokoll %1 (%2)</translation>
    </message>
    <message>
        <source>There is no journal %1.</source>
        <translation>Es gibt kein Protokoll %1.</translation>
    </message>
    <message>
        <source>A list of people: CSV, Excel or JSON with columns for address, role and projects, or addresses alone; - is stdin.</source>
        <translation>Eine Liste von Personen: CSV, Excel oder JSON mit Spalten für Adresse, Rolle und Projekte, oder nur Adressen; - ist die Standardeingabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them would become an owner. Invite?</source>
        <translation>
            <numerusform>%n davon würde Eigentümer. Einladen?</numerusform>
            <numerusform>%n davon würden Eigentümer. Einladen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: without a terminal this needs --yes.</source>
        <translation>Nichts wurde gesendet: Ohne Terminal ist dafür --yes nötig.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>No project is called “%1”.</source>
        <translation>Kein Projekt heißt „%1“.</translation>
    </message>
    <message>
        <source>%1 Nothing was done.</source>
        <comment>a sentence</comment>
        <translation>%1 Nichts wurde getan.</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Vorgang %1</translation>
    </message>
    <message>
        <source>Revoke up to NUMBER invites that could still be accepted; without this, at most %1 in a script. Expired ones do not count.</source>
        <translation>Bis zu NUMBER Einladungen widerrufen, die noch angenommen werden könnten; ohne diese Option in einem Skript höchstens %1. Abgelaufene zählen nicht.</translation>
    </message>
    <message>
        <source>--allow-removals takes a number, not “%1”.</source>
        <translation>--allow-removals verlangt eine Zahl, nicht „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s) could still be accepted and would be revoked.</source>
        <translation>
            <numerusform>%n Einladung könnte noch angenommen werden und würde widerrufen.</numerusform>
            <numerusform>%n Einladungen könnten noch angenommen werden und würden widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to revoke them:</source>
        <translation>Geben Sie %1 ein, um sie zu widerrufen:</translation>
    </message>
    <message>
        <source>Use the demo organization; no key needed.</source>
        <translation>Die Demo-Organisation verwenden; kein Schlüssel nötig.</translation>
    </message>
    <message>
        <source>The file to write; an existing file is replaced once the export is complete. - is stdout.</source>
        <translation>Die Zieldatei; eine vorhandene Datei wird erst ersetzt, wenn der Export vollständig ist. - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>export takes no other arguments.</source>
        <translation>export nimmt keine weiteren Argumente an.</translation>
    </message>
    <message>
        <source>Specify the file: --output FILE, or - for stdout.</source>
        <translation>Geben Sie das Ziel an: --output FILE, oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>Specify the role: --role reader or --role owner.</source>
        <translation>Geben Sie die Rolle an: --role reader oder --role owner.</translation>
    </message>
    <message>
        <source>Specify who to invite.</source>
        <translation>Geben Sie an, wer eingeladen werden soll.</translation>
    </message>
    <message>
        <source>--project and --no-projects cannot be used together.</source>
        <translation>--project und --no-projects schließen einander aus.</translation>
    </message>
    <message>
        <source>Give access to no project, not even the default one.</source>
        <translation>Kein Projekt freigeben, auch nicht das Standardprojekt.</translation>
    </message>
    <message>
        <source>This key has no permission to read the list, so pending invites of the same people are not found.</source>
        <translation>Dieser Schlüssel darf die Liste nicht lesen; offene Einladungen derselben Personen werden daher nicht gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s) could not be read and are missing.</source>
        <translation>
            <numerusform>%n Einladung war nicht lesbar und fehlt.</numerusform>
            <numerusform>%n Einladungen waren nicht lesbar und fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>list takes no other arguments.</source>
        <translation>list nimmt keine weiteren Argumente an.</translation>
    </message>
    <message>
        <source>Revoke invites that have not been accepted.</source>
        <translation>Noch nicht angenommene Einladungen widerrufen.</translation>
    </message>
    <message>
        <source>The ID of an invite; may be repeated.</source>
        <translation>Die ID einer Einladung; mehrmals möglich.</translation>
    </message>
    <message>
        <source>The keychain refused access to the key.</source>
        <translation>Der Schlüsselbund hat den Zugriff auf den Schlüssel verweigert.</translation>
    </message>
    <message>
        <source>No keychain is available on this system.</source>
        <translation>Auf diesem System ist kein Schlüsselbund verfügbar.</translation>
    </message>
    <message>
        <source>No admin key was found in OPENAI_ADMIN_KEY or in the keychain, which may be locked.</source>
        <translation>Weder in OPENAI_ADMIN_KEY noch im Schlüsselbund wurde ein Admin-Schlüssel gefunden; vielleicht ist der Schlüsselbund gesperrt.</translation>
    </message>
    <message>
        <source>Set OPENAI_ADMIN_KEY to an admin key of the organization, save one on the window&apos;s welcome page, or try the demo organization with --demo.</source>
        <translation>Setzen Sie OPENAI_ADMIN_KEY auf einen Admin-Schlüssel der Organisation, speichern Sie einen auf der Willkommensseite des Fensters oder probieren Sie mit --demo die Demo-Organisation aus.</translation>
    </message>
    <message>
        <source>Print the JSON as the API sent it.</source>
        <translation>Das JSON ausgeben, wie die API es gesendet hat.</translation>
    </message>
    <message>
        <source>Use either addresses, or a file with --from.</source>
        <translation>Geben Sie entweder Adressen oder mit --from eine Datei an.</translation>
    </message>
    <message>
        <source>List the runs, or the rows of one run.</source>
        <translation>Die Vorgänge auflisten oder die Zeilen eines Vorgangs.</translation>
    </message>
    <message>
        <source>The number of a run; without it, all runs are listed.</source>
        <translation>Die Nummer eines Vorgangs; ohne sie werden alle aufgelistet.</translation>
    </message>
    <message>
        <source>Write the outcome of each row of the run to this CSV file; - is stdout.</source>
        <translation>Das Ergebnis jeder Zeile des Vorgangs in diese CSV-Datei schreiben; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>There are no runs yet.</source>
        <translation>Es gibt noch keine Vorgänge.</translation>
    </message>
    <message>
        <source>This key has no permission to read invites, so the ones to revoke are known only by their IDs.</source>
        <translation>Dieser Schlüssel darf Einladungen nicht lesen; die zu widerrufenden sind daher nur anhand ihrer IDs bekannt.</translation>
    </message>
    <message>
        <source>No invite matches. There is nothing to do.</source>
        <translation>Keine Einladung passt; es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>%1 is left out: another invite for this address is being resent.</source>
        <translation>%1 wird ausgelassen: Eine andere Einladung für diese Adresse wird erneut gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The API does not list the projects of %n invite(s); the new ones give access to the default project.</source>
        <translation>
            <numerusform>Die API gibt die Projekte von %n Einladung nicht an; die neue gibt das Standardprojekt frei.</numerusform>
            <numerusform>Die API gibt die Projekte von %n Einladungen nicht an; die neuen geben das Standardprojekt frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>All invites with this status, instead of IDs; accepted ones are always left out.</source>
        <translation>Alle Einladungen mit diesem Status, anstelle von IDs; angenommene werden immer ausgelassen.</translation>
    </message>
    <message>
        <source>Write the outcome of each row to this CSV file, also after an interruption; - is stdout, instead of the usual lines.</source>
        <translation>Das Ergebnis jeder Zeile in diese CSV-Datei schreiben, auch nach einer Unterbrechung; - ist die Standardausgabe, anstelle der üblichen Ausgabe.</translation>
    </message>
    <message>
        <source>Print what would happen to each row, and change nothing.</source>
        <translation>Ausgeben, was mit jeder Zeile geschehen würde, und nichts ändern.</translation>
    </message>
    <message>
        <source>Specify the file for --results.</source>
        <translation>Geben Sie die Datei für --results an.</translation>
    </message>
    <message>
        <source>--results and --dry-run cannot be used together.</source>
        <translation>--results und --dry-run schließen einander aus.</translation>
    </message>
    <message>
        <source>csv: for programs, values unchanged. csv-spreadsheet: safe to open in a spreadsheet. json, jsonl, or xlsx (Excel). By default, the file&apos;s extension decides, or else csv.</source>
        <translation>csv: für Programme, Werte unverändert. csv-spreadsheet: lässt sich gefahrlos in einer Tabellenkalkulation öffnen. json, jsonl oder xlsx (Excel). Ohne Angabe entscheidet die Dateiendung, sonst gilt csv.</translation>
    </message>
    <message>
        <source>--for and --format mean the same; use only one of them.</source>
        <translation>--for und --format bedeuten dasselbe; geben Sie nur eines von beiden an.</translation>
    </message>
    <message>
        <source>An Excel workbook cannot be written to stdout: specify a file with --output.</source>
        <translation>Eine Excel-Arbeitsmappe lässt sich nicht auf die Standardausgabe schreiben: Geben Sie mit --output eine Datei an.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were too long for a cell and were shortened.</source>
        <translation>
            <numerusform>%n Wert war zu lang für eine Zelle und wurde gekürzt.</numerusform>
            <numerusform>%n Werte waren zu lang für eine Zelle und wurden gekürzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>%1: not invited again, since this address has an open invite now.</source>
        <translation>%1: nicht erneut eingeladen, da für diese Adresse inzwischen eine Einladung offen ist.</translation>
    </message>
    <message>
        <source>Resume a run that was stopped or interrupted. Steps that may already be done are checked first, so that nothing is sent twice.</source>
        <translation>Einen gestoppten oder unterbrochenen Vorgang fortsetzen. Zuerst wird geprüft, was womöglich schon getan ist, damit nichts doppelt gesendet wird.</translation>
    </message>
    <message>
        <source>The number of the run; without it, the latest unfinished run.</source>
        <translation>Die Nummer des Vorgangs; ohne sie der jüngste unfertige.</translation>
    </message>
    <message>
        <source>Also retry failed steps.</source>
        <translation>Auch fehlgeschlagene Schritte wiederholen.</translation>
    </message>
    <message>
        <source>Resuming run %1.</source>
        <translation>Vorgang %1 wird fortgesetzt.</translation>
    </message>
    <message>
        <source>There is nothing to resume.</source>
        <translation>Es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>TASK</source>
        <translation>AUFGABE</translation>
    </message>
    <message>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation>Es gibt keine Spalte „%1“. Die Spalten sind: %2.</translation>
    </message>
    <message>
        <source>The address column was not found; specify it with --email-column.</source>
        <translation>Die Spalte der Adressen wurde nicht gefunden; geben Sie sie mit --email-column an.</translation>
    </message>
    <message>
        <source>Invite people. People who have an open invite, are members, or are listed twice are left out; an expired invite is revoked and sent again.</source>
        <translation>Personen einladen. Wer eine offene Einladung hat, Mitglied ist oder doppelt genannt ist, wird ausgelassen; eine abgelaufene Einladung wird widerrufen und neu gesendet.</translation>
    </message>
    <message>
        <source>The address of a person; may be repeated. Not allowed with --from.</source>
        <translation>Die Adresse einer Person; mehrmals möglich. Nicht zusammen mit --from.</translation>
    </message>
    <message>
        <source>The role in the organization, for all rows without one.</source>
        <translation>Die Rolle in der Organisation für alle, deren Zeile keine nennt.</translation>
    </message>
    <message>
        <source>A project to give access to, by ID or name, and the role in it; may be repeated. The default is the default project.</source>
        <translation>Ein Projekt, das freigegeben wird, mit ID oder Namen, und die Rolle darin; mehrmals möglich. Ohne Angabe wird das Standardprojekt freigegeben.</translation>
    </message>
    <message>
        <source>Specify the file for --from.</source>
        <translation>Geben Sie die Datei für --from an.</translation>
    </message>
    <message>
        <source>Line %1 has no role: specify one for such rows with --role reader or --role owner.</source>
        <translation>Zeile %1 nennt keine Rolle: Geben Sie mit --role reader oder --role owner an, welche solche Zeilen erhalten.</translation>
    </message>
    <message>
        <source>“%1” matches no active project, or more than one; nothing was sent.</source>
        <translation>„%1“ passt zu keinem aktiven Projekt oder zu mehreren; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Revoke invites and send them again, with the same role and projects.</source>
        <translation>Einladungen widerrufen und neu senden, mit derselben Rolle und denselben Projekten.</translation>
    </message>
    <message>
        <source>--filter is empty; specify a search.</source>
        <translation>--filter ist leer; geben Sie eine Suche an.</translation>
    </message>
    <message>
        <source>--filter: is:new and is:changed work only in the window, which remembers its last check.</source>
        <translation>--filter: is:new und is:changed gibt es nur im Fenster, das sich seinen letzten Stand merkt.</translation>
    </message>
    <message>
        <source>The members cannot be read, so is:member cannot be used.</source>
        <translation>Die Mitglieder lassen sich nicht lesen; is:member ist daher nicht verfügbar.</translation>
    </message>
    <message>
        <source>The projects cannot be read, so project: accepts only IDs.</source>
        <translation>Die Projekte lassen sich nicht lesen; project: nimmt daher nur IDs an.</translation>
    </message>
    <message>
        <source>All pending or expired invites that were created more than this many hours, days or weeks ago (12h, 30d, 6w), instead of IDs. Several such options must all match.</source>
        <translation>Alle offenen oder abgelaufenen Einladungen, die vor mehr als so vielen Stunden, Tagen oder Wochen erstellt wurden (12h, 30d, 6w), anstelle von IDs. Mehrere solche Optionen müssen alle zutreffen.</translation>
    </message>
    <message>
        <source>Do not ask for confirmation; needed in a script when --status, --older-than or --filter finds more than one invite.</source>
        <translation>Nicht nachfragen; in einem Skript nötig, wenn --status, --older-than oder --filter mehr als eine findet.</translation>
    </message>
    <message>
        <source>Use either IDs, or --status, --older-than and --filter.</source>
        <translation>Geben Sie entweder IDs an oder --status, --older-than und --filter.</translation>
    </message>
    <message>
        <source>Specify the invites: by ID, or with --status, --older-than or --filter.</source>
        <translation>Geben Sie die Einladungen an: mit ihren IDs oder mit --status, --older-than oder --filter.</translation>
    </message>
    <message>
        <source>Find invites that should be cleaned up; the exit code is 6 if there are any.</source>
        <translation>Einladungen finden, die aufgeräumt werden sollten; gibt es welche, ist der Exit-Code 6.</translation>
    </message>
    <message>
        <source>A domain that belongs to the organization; may be repeated. By default, those of a clear share of the members.</source>
        <translation>Eine Domain, die zur Organisation gehört; mehrmals möglich. Ohne Angabe gelten die Domains eines deutlichen Anteils der Mitglieder.</translation>
    </message>
    <message>
        <source>Check only this rule; may be repeated: %1.</source>
        <translation>Nur nach dieser Regel prüfen; mehrmals möglich: %1.</translation>
    </message>
    <message>
        <source>review takes no other arguments.</source>
        <translation>review nimmt keine weiteren Argumente an.</translation>
    </message>
    <message>
        <source>This key has no permission to read the projects.</source>
        <translation>Dieser Schlüssel darf die Projekte nicht lesen.</translation>
    </message>
    <message>
        <source>This key has no permission to read the members.</source>
        <translation>Dieser Schlüssel darf die Mitglieder nicht lesen.</translation>
    </message>
    <message>
        <source>Send steps with an unknown outcome again if they are still not found a minute after they were sent. An invite may then exist twice.</source>
        <translation>Schritte mit unbekanntem Ergebnis noch einmal senden, wenn sie eine Minute nach dem Senden noch immer nicht gefunden werden. Eine Einladung kann dann doppelt bestehen.</translation>
    </message>
    <message>
        <source>No admin key for %1 was found in OPENAI_ADMIN_KEY or in the keychain, which may be locked. A key saved for another address is not sent there.</source>
        <translation>Weder in OPENAI_ADMIN_KEY noch im Schlüsselbund wurde ein Admin-Schlüssel für %1 gefunden; vielleicht ist der Schlüsselbund gesperrt. Ein Schlüssel, der für eine andere Adresse gespeichert ist, wird nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>Set OPENAI_ADMIN_KEY to a key for that address, save one on the window&apos;s welcome page while OPENAI_BASE_URL is set, or unset OPENAI_BASE_URL.</source>
        <translation>Setzen Sie OPENAI_ADMIN_KEY auf einen Schlüssel für diese Adresse, speichern Sie einen auf der Willkommensseite des Fensters, während OPENAI_BASE_URL gesetzt ist, oder entfernen Sie OPENAI_BASE_URL.</translation>
    </message>
    <message>
        <source>The address column, by heading or number, if it is not found automatically.</source>
        <translation>Die Spalte der Adressen, mit Überschrift oder Nummer, falls sie nicht von selbst gefunden wird.</translation>
    </message>
    <message>
        <source>The role column, by heading or number; none to use no column.</source>
        <translation>Die Spalte der Rollen, mit Überschrift oder Nummer; none für keine.</translation>
    </message>
    <message>
        <source>The project column, by heading or number; none to use no column.</source>
        <translation>Die Spalte der Projekte, mit Überschrift oder Nummer; none für keine.</translation>
    </message>
    <message>
        <source>Several columns are called “%1”: %2. Specify a number.</source>
        <translation>Mehrere Spalten haben die Überschrift „%1“: %2. Geben Sie eine Nummer an.</translation>
    </message>
    <message>
        <source>The only address column, %1, seems to contain other people&apos;s addresses. To use it, specify it with %2.</source>
        <translation>Die einzige Spalte mit Adressen, %1, scheint Adressen anderer Personen zu enthalten. Um sie zu verwenden, geben Sie sie mit %2 an.</translation>
    </message>
    <message>
        <source>Several columns contain %1: %2. Specify which one to use with %3, by heading or number.</source>
        <translation>Mehrere Spalten enthalten %1: %2. Geben Sie mit %3 an, welche gilt, mit Überschrift oder Nummer.</translation>
    </message>
    <message>
        <source>If this cannot be determined: the key belongs to the organization of the unfinished run.</source>
        <translation>Falls es sich nicht feststellen lässt: Der Schlüssel gehört zur Organisation des unfertigen Vorgangs.</translation>
    </message>
    <message>
        <source>If this cannot be determined: the key belongs to another organization.</source>
        <translation>Falls es sich nicht feststellen lässt: Der Schlüssel gehört zu einer anderen Organisation.</translation>
    </message>
    <message>
        <source>--same-organization and --other-organization cannot be used together.</source>
        <translation>--same-organization und --other-organization schließen einander aus.</translation>
    </message>
    <message>
        <source>Nothing was sent: the window or another command of this program (%1) is working on this organization. Wait for it or close it, then try again.</source>
        <translation>Es wurde nichts gesendet: Das Fenster oder ein anderer Befehl dieses Programms (%1) arbeitet gerade an dieser Organisation. Warten Sie, bis das fertig ist, oder schließen Sie es, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Waiting for another command to finish…</source>
        <translation>Warten, bis ein anderer Befehl fertig ist…</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 was started with another key, and it is not clear whether this key belongs to the same organization.</source>
        <translation>Es wurde nichts gesendet: %1 wurde mit einem anderen Schlüssel begonnen, und es ist unklar, ob dieser Schlüssel zur selben Organisation gehört.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is a journal of earlier runs, and it is not clear whether this key belongs to the same organization.</source>
        <translation>Es wurde nichts gesendet: Es gibt ein Protokoll früherer Vorgänge, und es ist unklar, ob dieser Schlüssel zur selben Organisation gehört.</translation>
    </message>
    <message>
        <source>If it does, add --same-organization. If it does not, add --other-organization; a separate journal is then started.</source>
        <translation>Wenn ja, fügen Sie --same-organization hinzu. Wenn nein, fügen Sie --other-organization hinzu; dann wird ein eigenes Protokoll begonnen.</translation>
    </message>
    <message>
        <source>A journal was damaged and was saved as %1. Its unfinished work is unknown.</source>
        <translation>Ein Protokoll war beschädigt und wurde als %1 gesichert. Was darin nicht beendet war, ist unbekannt.</translation>
    </message>
    <message>
        <source>Only this journal, if there are several; the beginning of its name is enough.</source>
        <translation>Nur dieses Protokoll, wo es mehrere gibt; der Anfang seines Namens genügt.</translation>
    </message>
    <message>
        <source>Unlock a journal that is still marked as in use by a program that has ended; only for file systems without locks.</source>
        <translation>Ein Protokoll freigeben, das noch als von einem beendeten Programm benutzt vermerkt ist; nur für Dateisysteme ohne Sperren.</translation>
    </message>
    <message>
        <source>Unlocked: journal %2 was marked as in use by %1.</source>
        <translation>Freigegeben: Protokoll %2 war als benutzt von %1 vermerkt.</translation>
    </message>
    <message>
        <source>Unlocked: %1 was marked as looking for a journal.</source>
        <translation>Freigegeben: %1 war als auf der Suche nach einem Protokoll vermerkt.</translation>
    </message>
    <message>
        <source>No journal is locked in this way.</source>
        <translation>Kein Protokoll ist auf diese Weise gesperrt.</translation>
    </message>
    <message>
        <source>A journal was damaged and was saved as %1.</source>
        <translation>Ein Protokoll war beschädigt und wurde als %1 gesichert.</translation>
    </message>
    <message>
        <source>Several journals have a run %1. Specify one with --journal:</source>
        <translation>Mehrere Protokolle haben einen Vorgang %1. Geben Sie eines mit --journal an:</translation>
    </message>
    <message>
        <source>%1 would contain CSV, which does not match its extension “.%2”. Use one of .csv .json .jsonl .xlsx, or add --format.</source>
        <translation>%1 enthielte CSV, was nicht zur Endung „.%2“ passt. Verwenden Sie eine von .csv .json .jsonl .xlsx, oder geben Sie --format an.</translation>
    </message>
    <message>
        <source>--project takes ID, ID:member or ID:owner, not “%1”.</source>
        <translation>--project nimmt ID, ID:member oder ID:owner an, nicht „%1“.</translation>
    </message>
    <message>
        <source>The sheet of an Excel workbook to read, instead of the first.</source>
        <translation>Das Blatt einer Excel-Arbeitsmappe, das statt des ersten gelesen wird.</translation>
    </message>
    <message>
        <source>Do not ask before inviting an owner whose address looks like another one.</source>
        <translation>Nicht nachfragen, bevor ein Eigentümer eingeladen wird, dessen Adresse einer anderen gleicht.</translation>
    </message>
    <message>
        <source>Options for columns and sheets need --from.</source>
        <translation>Optionen für Spalten und Blätter brauchen --from.</translation>
    </message>
    <message>
        <source>What --results is for. data: programs. spreadsheet: safe to open in a spreadsheet.</source>
        <translation>Wofür --results ist. data: für Programme. spreadsheet: in einer Tabellenkalkulation sicher zu öffnen.</translation>
    </message>
    <message>
        <source>the run journals are stored there</source>
        <translation>dort liegen die Protokolle der Vorgänge</translation>
    </message>
    <message>
        <source>--results would replace the list that --from reads: specify another file.</source>
        <translation>--results würde die Liste ersetzen, die --from liest: Geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>Run %1 is damaged: its unfinished work is unknown. See vestibule runs.</source>
        <translation>Vorgang %1 ist beschädigt: Was darin nicht beendet war, ist unbekannt. Siehe vestibule runs.</translation>
    </message>
    <message>
        <source>This is not a workbook, so it has no sheet “%1”.</source>
        <translation>Das ist keine Arbeitsmappe, es gibt also kein Blatt „%1“.</translation>
    </message>
    <message>
        <source>It is not clear whether this key belongs to the organization of the earlier runs. Add --same-organization or --other-organization.</source>
        <translation>Es ist unklar, ob dieser Schlüssel zur Organisation der früheren Vorgänge gehört. Fügen Sie --same-organization oder --other-organization hinzu.</translation>
    </message>
    <message>
        <source>The run journal is not read, so invites that may still go through are not found. %1</source>
        <translation>Das Protokoll der Vorgänge wird nicht gelesen; Einladungen, die noch durchgehen können, werden deshalb nicht gefunden. %1</translation>
    </message>
    <message>
        <source>Nothing was sent: another command or the window (%1) is working with another key, and it is not clear whether this key belongs to the same organization.</source>
        <translation>Es wurde nichts gesendet: Ein anderer Befehl oder das Fenster (%1) arbeitet mit einem anderen Schlüssel, und es ist unklar, ob dieser Schlüssel zur selben Organisation gehört.</translation>
    </message>
    <message>
        <source>not sent, since run %1 invited this address a moment ago.</source>
        <translation>nicht gesendet, denn Vorgang %1 hat diese Adresse eben erst eingeladen.</translation>
    </message>
    <message>
        <source>%1 is left out: this address has another open invite, so the API would refuse a new one. Revoke the other invite first.</source>
        <translation>%1 wird ausgelassen: Diese Adresse hat eine weitere offene Einladung, daher würde die API eine neue ablehnen. Widerrufen Sie zuerst die andere.</translation>
    </message>
    <message>
        <source>%1 is left out: one of its projects is archived or missing. Change its projects in the window, or revoke it and invite again with other projects.</source>
        <translation>%1 wird ausgelassen: Eines ihrer Projekte ist archiviert oder nicht mehr vorhanden. Ändern Sie ihre Projekte im Fenster, oder widerrufen Sie sie und laden Sie mit anderen Projekten ein.</translation>
    </message>
    <message>
        <source>The projects cannot be read, so invites for archived projects are not found.</source>
        <translation>Die Projekte lassen sich nicht lesen; Einladungen in archivierte Projekte werden daher nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 is left out: the API gives no status for it. Specify its ID to include it.</source>
        <translation>%1 wird ausgelassen: Die API nennt keinen Status. Geben Sie die ID an, um die Einladung einzuschließen.</translation>
    </message>
    <message>
        <source>%1 is left out: its status is “%2”. Specify its ID to include it.</source>
        <translation>%1 wird ausgelassen: Der Status ist „%2“. Geben Sie die ID an, um die Einladung einzuschließen.</translation>
    </message>
    <message>
        <source>The server does not send the time, so ages and expiry are based on the clock of this computer, which may be wrong.</source>
        <translation>Der Server sendet keine Uhrzeit; Alter und Ablauf richten sich daher nach der Uhr dieses Computers, die falsch gehen kann.</translation>
    </message>
    <message>
        <source>Nothing was done: without a terminal this needs %1. --dry-run lists these invites.</source>
        <comment>an option</comment>
        <translation>Es wurde nichts getan: Ohne Terminal braucht das %1. --dry-run listet diese Einladungen auf.</translation>
    </message>
    <message>
        <source>--filter: by: works only in the window, which reads the audit log.</source>
        <translation>--filter: by: gibt es nur im Fenster, welches das Audit-Log liest.</translation>
    </message>
    <message>
        <source>Find out what is wrong: settings, network, clock, key, journal.</source>
        <translation>Herausfinden, was nicht stimmt: Einstellungen, Netz, Uhr, Schlüssel, Protokoll.</translation>
    </message>
    <message>
        <source>Print a JSON object instead of lines.</source>
        <translation>Ein JSON-Objekt statt Zeilen ausgeben.</translation>
    </message>
    <message>
        <source>Also find out whether the key may change invites, by asking to delete one that cannot exist.</source>
        <translation>Auch herausfinden, ob der Schlüssel Einladungen ändern darf; dazu wird die Löschung einer Einladung verlangt, die es nicht geben kann.</translation>
    </message>
    <message>
        <source>doctor takes no further words.</source>
        <translation>doctor nimmt keine weiteren Wörter.</translation>
    </message>
    <message>
        <source>The profile “%1” takes a key for that: %2</source>
        <translation>Das Profil „%1“ nimmt dafür einen Schlüssel: %2</translation>
    </message>
    <message>
        <source>The organization of the profile “%1” is set by: %2</source>
        <translation>Die Organisation des Profils „%1“ setzt: %2</translation>
    </message>
    <message>
        <source>The profile “%1” has no admin key for %2, or the keychain is locked. A key that is kept for another address is not sent there.</source>
        <translation>Das Profil „%1“ hat keinen Admin-Schlüssel für %2, oder der Schlüsselbund ist gesperrt. Ein Schlüssel, der für eine andere Adresse aufbewahrt wird, wird nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>Put one there: %1</source>
        <translation>Legen Sie einen hinein: %1</translation>
    </message>
    <message>
        <source>No key was given on standard input.</source>
        <translation>Auf der Standardeingabe kam kein Schlüssel.</translation>
    </message>
    <message>
        <source>The key stands in quotation marks: give it without them.</source>
        <translation>Der Schlüssel steht in Anführungszeichen: Geben Sie ihn ohne sie an.</translation>
    </message>
    <message>
        <source>The key holds a space or a line break: give the key alone.</source>
        <translation>Der Schlüssel enthält ein Leerzeichen oder einen Zeilenumbruch: Geben Sie den Schlüssel allein an.</translation>
    </message>
    <message>
        <source>The key holds a character that no key holds.</source>
        <translation>Der Schlüssel enthält ein Zeichen, das in keinem Schlüssel vorkommt.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>ORGANIZATION</source>
        <translation>ORGANISATION</translation>
    </message>
    <message>
        <source>ACCESS</source>
        <translation>ZUGRIFF</translation>
    </message>
    <message>
        <source>KEYS</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>List profiles, or make, change and remove one.</source>
        <translation>Profile auflisten, oder eines anlegen, ändern und entfernen.</translation>
    </message>
    <message>
        <source>The profile; without it all are listed. A command works with it by --profile NAME.</source>
        <translation>Das Profil; ohne dies werden alle aufgelistet. Mit --profile NAME arbeitet ein Befehl damit.</translation>
    </message>
    <message>
        <source>set: the new name.</source>
        <translation>set: der neue Name.</translation>
    </message>
    <message>
        <source>The address of the API. A key that is kept for another one is not sent there.</source>
        <translation>Die Adresse der API. Ein Schlüssel, der für eine andere aufbewahrt wird, wird nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>The organization&apos;s id; empty: the one that the key belongs to.</source>
        <translation>Die ID der Organisation; leer: die, zu der der Schlüssel gehört.</translation>
    </message>
    <message>
        <source>Refuse whatever would change anything.</source>
        <translation>Alles verweigern, was etwas ändern würde.</translation>
    </message>
    <message>
        <source>set: allow changes again.</source>
        <translation>set: Änderungen wieder erlauben.</translation>
    </message>
    <message>
        <source>Read an admin key from standard input, and keep it in the system&apos;s keychain.</source>
        <translation>Einen Admin-Schlüssel von der Standardeingabe lesen und im Schlüsselbund des Systems aufbewahren.</translation>
    </message>
    <message>
        <source>What this key is for: all (as without this), or one to read and one to write.</source>
        <translation>Wofür dieser Schlüssel ist: all, also alles (wie ohne dies), oder je einer zum Lesen (read) und zum Schreiben (write).</translation>
    </message>
    <message>
        <source>remove: do not ask.</source>
        <translation>remove: nicht fragen.</translation>
    </message>
    <message>
        <source>remove: leave the keychain alone, where its keys are gone already or cannot be removed.</source>
        <translation>remove: den Schlüsselbund unberührt lassen, wo die Schlüssel schon weg sind oder sich nicht entfernen lassen.</translation>
    </message>
    <message>
        <source>profiles takes add, set or remove, and a name.</source>
        <translation>profiles nimmt add, set oder remove, und einen Namen.</translation>
    </message>
    <message>
        <source>profiles %1 takes the name of one profile.</source>
        <translation>profiles %1 nimmt den Namen eines Profils.</translation>
    </message>
    <message>
        <source>--%1 does not go with this.</source>
        <translation>--%1 passt nicht dazu.</translation>
    </message>
    <message>
        <source>--organization takes the id of one organization.</source>
        <translation>--organization nimmt die ID einer Organisation.</translation>
    </message>
    <message>
        <source>Give one of --read-only and --read-write.</source>
        <translation>Geben Sie eines von --read-only und --read-write an.</translation>
    </message>
    <message>
        <source>--key-for takes all, read or write, and goes with --key-stdin.</source>
        <translation>--key-for nimmt all, read oder write und gehört zu --key-stdin.</translation>
    </message>
    <message>
        <source>Say what to set.</source>
        <translation>Sagen Sie, was gesetzt werden soll.</translation>
    </message>
    <message>
        <source>Admin key (it does not show):</source>
        <translation>Admin-Schlüssel (er erscheint nicht):</translation>
    </message>
    <message>
        <source>Standard input holds more than a key.</source>
        <translation>Die Standardeingabe enthält mehr als einen Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The key was not kept. %1</source>
        <translation>Der Schlüssel wurde nicht aufbewahrt. %1</translation>
    </message>
    <message>
        <source>The key is kept. The one before it (%1) is still there: %2</source>
        <translation>Der Schlüssel ist aufbewahrt. Der vorige (%1) ist noch da: %2</translation>
    </message>
    <message>
        <source>Remove the profile “%1” and its keys?</source>
        <translation>Das Profil „%1“ und seine Schlüssel entfernen?</translation>
    </message>
    <message>
        <source>Nothing was done: without a terminal this needs --yes.</source>
        <translation>Es wurde nichts getan: Ohne Terminal braucht dies --yes.</translation>
    </message>
    <message>
        <source>The key for %1 (%2) was not removed: %3</source>
        <translation>Der Schlüssel für %1 (%2) wurde nicht entfernt: %3</translation>
    </message>
    <message>
        <source>The profile stays. --without-keys removes it and leaves the keychain as it is.</source>
        <translation>Das Profil bleibt. --without-keys entfernt es und lässt den Schlüsselbund, wie er ist.</translation>
    </message>
    <message>
        <source>Correct it, or begin anew with vestibule profiles add: it is kept beside the new one then.</source>
        <translation>Berichtigen Sie sie, oder beginnen Sie neu mit vestibule profiles add: Sie wird dann neben der neuen aufbewahrt.</translation>
    </message>
    <message>
        <source>Environment: OPENAI_ADMIN_KEY (else the key from the system&apos;s keychain is used), OPENAI_BASE_URL, OPENAI_ORG_ID; VESTIBULE_PROFILE names a profile, which beats them.</source>
        <translation>Umgebung: OPENAI_ADMIN_KEY (sonst gilt der Schlüssel aus dem Schlüsselbund des Systems), OPENAI_BASE_URL, OPENAI_ORG_ID; VESTIBULE_PROFILE nennt ein Profil, das Vorrang vor ihnen hat.</translation>
    </message>
    <message>
        <source>This command takes neither --demo nor --profile.</source>
        <translation>Dieser Befehl nimmt weder --demo noch --profile.</translation>
    </message>
    <message>
        <source>Give one of --demo and --profile.</source>
        <translation>Geben Sie eines von --demo und --profile an.</translation>
    </message>
    <message>
        <source>Say which profile --profile means.</source>
        <translation>Sagen Sie, welches Profil --profile meint.</translation>
    </message>
    <message>
        <source>remove: also forget the finished runs of its organization, where no other profile shares their journal.</source>
        <translation>remove: auch die beendeten Läufe seiner Organisation vergessen, sofern kein anderes Profil ihr Journal teilt.</translation>
    </message>
    <message>
        <source>Its journal stays: another profile shares it, or it cannot be told whether one does.</source>
        <translation>Sein Journal bleibt: Ein anderes Profil teilt es, oder es lässt sich nicht sagen, ob eines das tut.</translation>
    </message>
    <message>
        <source>No journal is known to be its own.</source>
        <translation>Von keinem Journal ist bekannt, dass es seines ist.</translation>
    </message>
    <message numerus="yes">
        <source>Forget the %n run(s) of its organization on this computer as well?</source>
        <translation>
            <numerusform>Auch den einen Lauf seiner Organisation auf diesem Computer vergessen?</numerusform>
            <numerusform>Auch die %n Läufe seiner Organisation auf diesem Computer vergessen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this profile, whatever the environment says; see vestibule profiles.</source>
        <translation>Dieses Profil verwenden, was auch die Umgebung sagt; siehe vestibule profiles.</translation>
    </message>
    <message>
        <source>Tell neither progress nor waits.</source>
        <translation>Weder Fortschritt noch Wartezeiten melden.</translation>
    </message>
    <message>
        <source>Tell each response of the API: what was asked, the status, the size and the request id.</source>
        <translation>Jede Antwort der API melden: was gefragt wurde, den Status, die Größe und die Anfrage-ID.</translation>
    </message>
    <message>
        <source>Print the help of a command.</source>
        <translation>Die Hilfe zu einem Befehl ausgeben.</translation>
    </message>
    <message>
        <source>Print what completes commands in a shell.</source>
        <translation>Ausgeben, was Befehle in einer Shell vervollständigt.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Say for which shell: %1.</source>
        <translation>Geben Sie die Shell an: %1.</translation>
    </message>
    <message>
        <source>See vestibule profiles.</source>
        <translation>Siehe vestibule profiles.</translation>
    </message>
    <message>
        <source>The way to the API is set in the profile “%1” by: %2</source>
        <translation>Der Weg zur API wird im Profil „%1“ so gesetzt: %2</translation>
    </message>
    <message>
        <source>No password was given on standard input.</source>
        <translation>Auf der Standardeingabe kam kein Passwort.</translation>
    </message>
    <message>
        <source>Also trust the certificates in this file, PEM or DER, with this profile.</source>
        <translation>Mit diesem Profil auch den Zertifikaten dieser Datei vertrauen (PEM oder DER).</translation>
    </message>
    <message>
        <source>set: no such file any more.</source>
        <translation>set: keine solche Datei mehr.</translation>
    </message>
    <message>
        <source>The proxy of this profile: http://HOST:PORT, socks5://HOST:PORT, none, or system for the one of this computer&apos;s settings; empty: as the environment and then the system say.</source>
        <translation>Der Proxy dieses Profils: http://HOST:PORT, socks5://HOST:PORT, none für keinen oder system für den aus den Einstellungen dieses Computers; leer: wie die Umgebung und danach das System es sagen.</translation>
    </message>
    <message>
        <source>The user name for that proxy; empty: no login any more.</source>
        <translation>Der Benutzername für diesen Proxy; leer: keine Anmeldung mehr.</translation>
    </message>
    <message>
        <source>Read the password for that proxy from standard input, and keep it in the system&apos;s keychain.</source>
        <translation>Das Passwort für diesen Proxy von der Standardeingabe lesen und im Schlüsselbund des Systems aufbewahren.</translation>
    </message>
    <message>
        <source>Give one of --ca-file and --no-ca-file.</source>
        <translation>Geben Sie eines von --ca-file und --no-ca-file an.</translation>
    </message>
    <message>
        <source>--proxy takes no login: others can read command lines. Give the user by --proxy-user, and the password on standard input by --proxy-password-stdin.</source>
        <translation>--proxy nimmt keine Anmeldung an: Andere können Befehlszeilen lesen. Geben Sie den Benutzer mit --proxy-user an und das Passwort mit --proxy-password-stdin auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>Give one of --key-stdin and --proxy-password-stdin.</source>
        <translation>Geben Sie eines von --key-stdin und --proxy-password-stdin an.</translation>
    </message>
    <message>
        <source>--proxy-user goes with --proxy-password-stdin; an empty one without it.</source>
        <translation>--proxy-user gehört zu --proxy-password-stdin; ein leerer Name steht ohne das.</translation>
    </message>
    <message>
        <source>A password goes with a proxy and a user name: give --proxy and --proxy-user.</source>
        <translation>Zu einem Passwort gehören ein Proxy und ein Benutzername: Geben Sie --proxy und --proxy-user an.</translation>
    </message>
    <message>
        <source>Password for the proxy (it does not show):</source>
        <translation>Passwort für den Proxy (es erscheint nicht):</translation>
    </message>
    <message>
        <source>The password was not kept. %1</source>
        <translation>Das Passwort wurde nicht aufbewahrt. %1</translation>
    </message>
    <message>
        <source>Standard input holds more than a password.</source>
        <translation>Die Standardeingabe enthält mehr als ein Passwort.</translation>
    </message>
    <message>
        <source>SAVED</source>
        <translation>GESPEICHERT</translation>
    </message>
    <message>
        <source>INVITES</source>
        <translation>EINLADUNGEN</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Say what is remembered of the list, switch that on or off, or forget it.</source>
        <translation>Sagen, was von der Liste gemerkt ist, das ein- oder ausschalten oder es vergessen.</translation>
    </message>
    <message>
        <source>status, as without it: what is kept of which organization. on, off: for all profiles; off also forgets. forget: erase what is kept.</source>
        <translation>status, wie ohne Angabe: was von welcher Organisation gespeichert ist. on, off: für alle Profile; off vergisst auch. forget: löschen, was gespeichert ist.</translation>
    </message>
    <message>
        <source>remember takes one of on, off, status and forget.</source>
        <translation>remember nimmt eines von on, off, status und forget.</translation>
    </message>
    <message>
        <source>The demo organization is never remembered.</source>
        <translation>Die Demo-Organisation wird nie gemerkt.</translation>
    </message>
    <message>
        <source>remember on and off are for all profiles; leave --profile out.</source>
        <translation>remember on und off gelten für alle Profile; lassen Sie --profile weg.</translation>
    </message>
    <message>
        <source>The choice cannot be saved in %1: %2</source>
        <translation>Die Wahl lässt sich nicht in %1 speichern: %2</translation>
    </message>
    <message>
        <source>The list is remembered from now on.</source>
        <translation>Die Liste wird von jetzt an gemerkt.</translation>
    </message>
    <message>
        <source>Not everything in %1 could be erased.</source>
        <translation>Nicht alles in %1 ließ sich löschen.</translation>
    </message>
    <message>
        <source>The list is no longer remembered, and what was kept is erased.</source>
        <translation>Die Liste wird nicht mehr gemerkt, und was gespeichert war, ist gelöscht.</translation>
    </message>
    <message>
        <source>Nothing is remembered.</source>
        <translation>Es ist nichts gemerkt.</translation>
    </message>
    <message>
        <source>What was remembered is erased.</source>
        <translation>Was gemerkt war, ist gelöscht.</translation>
    </message>
    <message>
        <source>Remembering the list is on.</source>
        <translation>Das Merken der Liste ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Remembering the list is off.</source>
        <translation>Das Merken der Liste ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Ask only for what is new since the list was last read, and take the rest as it was then.</source>
        <translation>Nur nach dem fragen, was neu ist, seit die Liste zuletzt gelesen wurde, und den Rest nehmen, wie er damals war.</translation>
    </message>
    <message>
        <source>No list is remembered for this key, so it is read now.</source>
        <translation>Für diesen Schlüssel ist keine Liste gemerkt; sie wird jetzt gelesen.</translation>
    </message>
    <message>
        <source>Some of this is remembered, as of %1.</source>
        <translation>Ein Teil davon ist gemerkt, Stand %1.</translation>
    </message>
    <message>
        <source>Print it as it was when the list was last read.</source>
        <translation>Ausgeben, wie sie war, als die Liste zuletzt gelesen wurde.</translation>
    </message>
    <message>
        <source>--json and --remembered cannot be used together.</source>
        <translation>--json und --remembered lassen sich nicht zusammen verwenden.</translation>
    </message>
    <message>
        <source>The remembered list does not contain it, so it is read now.</source>
        <translation>Die gemerkte Liste enthält sie nicht; sie wird jetzt gelesen.</translation>
    </message>
    <message>
        <source>%1: not done, since a rule of the organization does not allow it. See vestibule roster rules.</source>
        <translation>%1: nicht ausgeführt, da eine Regel der Organisation es nicht erlaubt. Siehe vestibule roster rules.</translation>
    </message>
    <message>
        <source>Carry out a plan. People whose invite or membership has changed since the plan was made are left out.</source>
        <translation>Einen Plan ausführen. Personen, deren Einladung oder Mitgliedschaft sich seit dem Plan geändert hat, werden ausgelassen.</translation>
    </message>
    <message>
        <source>The file that vestibule plan has written.</source>
        <translation>Die Datei, die vestibule plan geschrieben hat.</translation>
    </message>
    <message>
        <source>Do not ask for confirmation; needed in a script.</source>
        <translation>Nicht um Bestätigung bitten; in einem Skript nötig.</translation>
    </message>
    <message>
        <source>Specify the plan: one file.</source>
        <translation>Geben Sie den Plan an: eine Datei.</translation>
    </message>
    <message>
        <source>It is not clear whether this plan was made for this organization. Nothing was sent. If it was, add --same-organization.</source>
        <translation>Es ist nicht klar, ob dieser Plan für diese Organisation gemacht wurde. Es wurde nichts gesendet. Wenn ja, fügen Sie --same-organization hinzu.</translation>
    </message>
    <message>
        <source>This plan has nothing to do.</source>
        <translation>In diesem Plan ist nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n step(s) of this plan?</source>
        <translation>
            <numerusform>%n Schritt dieses Plans ausführen?</numerusform>
            <numerusform>%n Schritte dieses Plans ausführen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare a roster, the list of who should be in, with the organization; changes nothing. The exit code is 6 if they differ.</source>
        <translation>Eine Sollliste, also die Liste derer, die dabei sein sollen, mit der Organisation vergleichen; ändert nichts. Der Exit-Code ist 6, wenn sie voneinander abweichen.</translation>
    </message>
    <message>
        <source>A roster file or any list of people that invite --from takes; - is stdin.</source>
        <translation>Eine Sollliste oder eine beliebige Liste von Personen, die invite --from annimmt; - ist stdin.</translation>
    </message>
    <message>
        <source>Write the plan to this file, for vestibule apply.</source>
        <translation>Den Plan in diese Datei schreiben, für vestibule apply.</translation>
    </message>
    <message>
        <source>Also plan to revoke open invites of people who are not on the roster.</source>
        <translation>Auch planen, offene Einladungen von Personen zu widerrufen, die nicht auf der Sollliste stehen.</translation>
    </message>
    <message>
        <source>Specify the roster: one file, or - for stdin.</source>
        <translation>Geben Sie die Sollliste an: eine Datei, oder - für stdin.</translation>
    </message>
    <message>
        <source>Specify the file for --output.</source>
        <translation>Geben Sie die Datei für --output an.</translation>
    </message>
    <message>
        <source>--output takes a file; --json prints to stdout.</source>
        <translation>--output nimmt eine Datei; --json schreibt auf stdout.</translation>
    </message>
    <message>
        <source>--output would replace the roster: specify another file.</source>
        <translation>--output würde die Sollliste ersetzen: Geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>--role takes reader or owner.</source>
        <translation>--role nimmt reader oder owner.</translation>
    </message>
    <message>
        <source>Not everything could be read, so nothing is planned that takes an invite away.</source>
        <translation>Nicht alles konnte gelesen werden, darum wird nichts geplant, was eine Einladung wegnimmt.</translation>
    </message>
    <message>
        <source>Write the organization as it is as a roster (dump), or show and set the rules that no run breaks (rules).</source>
        <translation>Die Organisation, wie sie ist, als Sollliste schreiben (dump), oder die Regeln zeigen und setzen, die kein Vorgang bricht (rules).</translation>
    </message>
    <message>
        <source>dump: write members and open invites as a roster to --output. example: for the demo organization, one that differs a little. rules: print the rules; with options, change them first.</source>
        <translation>dump: Mitglieder und offene Einladungen als Sollliste nach --output schreiben. example: für die Demo-Organisation eine, die ein wenig abweicht. rules: die Regeln ausgeben; mit Optionen sie zuvor ändern.</translation>
    </message>
    <message>
        <source>The roster file to write; an existing file is replaced. - is stdout.</source>
        <translation>Die Sollliste, die geschrieben wird; eine vorhandene Datei wird ersetzt. - ist stdout.</translation>
    </message>
    <message>
        <source>An address or a domain whose invites are never revoked or changed; may be repeated.</source>
        <translation>Eine Adresse oder eine Domain, deren Einladungen nie widerrufen oder geändert werden; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>A domain that may be invited; may be repeated. Without any, every domain may.</source>
        <translation>Eine Domain, die eingeladen werden darf; kann wiederholt werden. Ohne eine dürfen es alle.</translation>
    </message>
    <message>
        <source>A domain that belongs to the organization; may be repeated. The review in the window uses the same.</source>
        <translation>Eine Domain, die zur Organisation gehört; kann wiederholt werden. Die Prüfung im Fenster verwendet dieselben.</translation>
    </message>
    <message>
        <source>Whether only people of the organization&apos;s own domains may be invited as owners.</source>
        <translation>Ob nur Personen aus den eigenen Domains der Organisation als Eigentümer eingeladen werden dürfen.</translation>
    </message>
    <message>
        <source>How many invites for owners may be open at once; any: no limit.</source>
        <translation>Wie viele Einladungen für Eigentümer zugleich offen sein dürfen; any: keine Grenze.</translation>
    </message>
    <message>
        <source>Forget the rules that were set before.</source>
        <translation>Die zuvor gesetzten Regeln vergessen.</translation>
    </message>
    <message>
        <source>Specify what to do: roster dump, example or rules.</source>
        <translation>Geben Sie an, was zu tun ist: roster dump, example oder rules.</translation>
    </message>
    <message>
        <source>A rule is empty.</source>
        <translation>Eine Regel ist leer.</translation>
    </message>
    <message>
        <source>--owners-from-own-domains takes yes or no.</source>
        <translation>--owners-from-own-domains nimmt yes oder no.</translation>
    </message>
    <message>
        <source>--most-open-owners takes a whole number of 0 or more, or any.</source>
        <translation>--most-open-owners nimmt eine ganze Zahl ab 0, oder any.</translation>
    </message>
    <message>
        <source>roster example is for the demo organization: add --demo.</source>
        <translation>roster example ist für die Demo-Organisation: Fügen Sie --demo hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) written.</source>
        <translation>
            <numerusform>%n Person geschrieben.</numerusform>
            <numerusform>%n Personen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of invites is remembered from now on, sealed for the admin keys that have read it. “vestibule remember off” switches that off and erases it.</source>
        <translation>Die Liste der Einladungen wird ab jetzt gemerkt, versiegelt für die Admin-Schlüssel, die sie gelesen haben. „vestibule remember off“ schaltet das aus und löscht sie.</translation>
    </message>
    <message>
        <source>Stopped: %1 done, %2 left. Continue with: %3</source>
        <translation>Gestoppt: %1 erledigt, %2 übrig. Fortsetzen mit: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n failed. Retry with: %1</source>
        <translation>
            <numerusform>%n fehlgeschlagen. Erneut versuchen mit: %1</numerusform>
            <numerusform>%n fehlgeschlagen. Erneut versuchen mit: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown. Check again with: %1. Send again if not found with: %2</source>
        <translation>
            <numerusform>%n unbekannt. Erneut prüfen mit: %1. Noch einmal senden, falls nicht gefunden, mit: %2</numerusform>
            <numerusform>%n unbekannt. Erneut prüfen mit: %1. Noch einmal senden, falls nicht gefunden, mit: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent, since run %1 sent an invite to this address, which may still go through. Check it with: %2. Send it again if it is not found with: %3</source>
        <translation>nicht gesendet, denn Vorgang %1 hat an diese Adresse eine Einladung gesendet, die noch durchgehen kann. Prüfen mit: %2. Noch einmal senden, falls nicht gefunden, mit: %3</translation>
    </message>
    <message>
        <source>not invited again, since the invite %1 is still pending. To resend it: %2</source>
        <translation>nicht erneut eingeladen, da die Einladung %1 noch offen ist. Erneut senden mit: %2</translation>
    </message>
    <message>
        <source>Carry it out with: %1</source>
        <translation>Ausführen mit: %1</translation>
    </message>
    <message>
        <source>The keychain is locked, so there is no admin key; nothing was sent.</source>
        <translation>Der Schlüsselbund ist gesperrt, darum gibt es keinen Admin-Schlüssel; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Print a JSON object instead of a table, with status.</source>
        <translation>Ein JSON-Objekt statt einer Tabelle ausgeben, zusammen mit status.</translation>
    </message>
    <message>
        <source>--json goes with status.</source>
        <translation>--json gehört zu status.</translation>
    </message>
    <message>
        <source>Print the rules as a JSON object.</source>
        <translation>Die Regeln als JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>--json goes with roster rules.</source>
        <translation>--json gehört zu roster rules.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed or all left out, 2 usage error, 3 key or permission, 4 outcome unknown, 5 partly done (some failed, are invalid or were left out), 6 the review found something or the plan a difference, 7 keychain locked, 130 cancelled.</source>
        <translation>Exit-Codes: 0 erledigt, 1 fehlgeschlagen oder alles ausgelassen, 2 falscher Aufruf, 3 Schlüssel oder Berechtigung, 4 Ergebnis unbekannt, 5 zum Teil erledigt (einige fehlgeschlagen, ungültig oder ausgelassen), 6 die Prüfung hat etwas gefunden oder der Plan eine Abweichung, 7 Schlüsselbund gesperrt, 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Ask nothing, as a timer needs it: a locked keychain is told, and the exit code is 7.</source>
        <translation>Nichts fragen, wie ein Zeitgeber es braucht: Ein gesperrter Schlüsselbund wird gemeldet, und der Exit-Code ist 7.</translation>
    </message>
    <message>
        <source>What came of it could not be saved for the window.</source>
        <translation>Das Ergebnis konnte nicht für das Fenster gespeichert werden.</translation>
    </message>
    <message>
        <source>This plan was made for another organization, so nothing was sent. Name a profile of that organization with --profile.</source>
        <translation>Dieser Plan wurde für eine andere Organisation gemacht, daher wurde nichts gesendet. Nennen Sie mit --profile ein Profil jener Organisation.</translation>
    </message>
    <message>
        <source>Stopping as soon as the last request is answered; a second interrupt does not wait for that.</source>
        <translation>Hält an, sobald die letzte Anfrage beantwortet ist; eine zweite Unterbrechung wartet nicht darauf.</translation>
    </message>
    <message>
        <source>--role takes reader or owner, not “%1”.</source>
        <translation>--role nimmt reader oder owner, nicht „%1“.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>What the window opens with: an invitation of people, or the review.</source>
        <translation>Womit das Fenster öffnet: mit dem Einladen von Personen oder mit der Prüfung.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Vestibule manages the invites of an OpenAI organization.</source>
        <translation>Vestibule verwaltet die Einladungen einer OpenAI-Organisation.</translation>
    </message>
    <message>
        <source>Without a command, the window opens: with the profile that was last open there unless --profile names another one, and with FILE as a list of people to invite. A command works without a window.</source>
        <translation>Ohne Befehl öffnet sich das Fenster: mit dem Profil, das dort zuletzt offen war, wenn --profile kein anderes nennt, und mit FILE als Liste der Personen, die eingeladen werden sollen. Ein Befehl arbeitet ohne Fenster.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Give one of --quiet and --verbose.</source>
        <translation>Geben Sie entweder --quiet oder --verbose an.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no admin key yet.</source>
        <translation>Es gibt noch keinen Admin-Schlüssel.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Use a key that has it, or ask an owner of the organization to add it to this key.</source>
        <translation>Verwenden Sie einen Schlüssel, der sie hat, oder bitten Sie einen Eigentümer der Organisation, sie diesem Schlüssel zu geben.</translation>
    </message>
    <message>
        <source>The organization does not allow requests from this network address.</source>
        <translation>Die Organisation lässt Anfragen von dieser Netzwerkadresse nicht zu.</translation>
    </message>
    <message>
        <source>Connect from an allowed network, or have this address added to the allow-list.</source>
        <translation>Verbinden Sie sich aus einem zugelassenen Netzwerk oder lassen Sie diese Adresse in die Liste der zugelassenen aufnehmen.</translation>
    </message>
    <message>
        <source>The API refused this request.</source>
        <translation>Die API hat diese Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Check that the key belongs to this organization and that your region is supported.</source>
        <translation>Prüfen Sie, ob der Schlüssel zu dieser Organisation gehört und ob Ihre Region unterstützt wird.</translation>
    </message>
    <message>
        <source>The API did not accept the admin key.</source>
        <translation>Die API hat den Admin-Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>It may be mistyped, expired or deleted. Check it, or use another one.</source>
        <translation>Vielleicht ist er falsch eingegeben, abgelaufen oder gelöscht. Prüfen Sie ihn oder verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 was not found on the network.</source>
        <translation>%1 wurde im Netzwerk nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the base URL and whether this network asks for a login first.</source>
        <translation>Prüfen Sie die Basis-URL und ob dieses Netzwerk zuerst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://, so nothing was sent.</source>
        <translation>Die Basis-URL muss mit https:// beginnen, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct OPENAI_BASE_URL; plain http works on this computer&apos;s own address only.</source>
        <translation>Korrigieren Sie OPENAI_BASE_URL; einfaches http funktioniert nur mit der eigenen Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung ist fehlgeschlagen (%1).</translation>
    </message>
    <message>
        <source>The API keeps asking to slow down.</source>
        <translation>Die API bittet wiederholt um weniger Anfragen.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Check the ID, or refresh the list.</source>
        <translation>Prüfen Sie die ID oder aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>Korrigieren Sie dies und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The API did not accept the request (status %1).</source>
        <translation>Die API hat die Anfrage nicht angenommen (Status %1).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>An email address contains no spaces.</source>
        <translation>Eine E-Mail-Adresse enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>An email address has an @ between name and domain.</source>
        <translation>Eine E-Mail-Adresse hat ein @ zwischen Name und Domain.</translation>
    </message>
    <message>
        <source>The name before the @ is missing.</source>
        <translation>Der Name vor dem @ fehlt.</translation>
    </message>
    <message>
        <source>The part after the @ is not a full domain, such as example.com.</source>
        <translation>Der Teil nach dem @ ist keine vollständige Domain wie example.com.</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Der Server meldet: „%2“</translation>
    </message>
    <message>
        <source>Check the base URL; the one of the API ends in /v1.</source>
        <translation>Prüfen Sie die Basis-URL; die der API endet auf /v1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (request %3)</source>
        <comment>what happened, what to do, an ID</comment>
        <translation>%1 %2 (Anfrage-ID %3)</translation>
    </message>
    <message>
        <source>The proxy %1 was not found on the network.</source>
        <translation>Der Proxy %1 wurde im Netzwerk nicht gefunden.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <translation>Der Proxy %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the base URL and whether a gateway or proxy of your network asks for a login.</source>
        <translation>Prüfen Sie die Basis-URL und ob ein Gateway oder Proxy Ihres Netzes eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>%1 It says: “%2”</source>
        <translation>%1 Er meldet: „%2“</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 gilt noch nicht; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>es wurde widerrufen</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted (%2), so nothing was sent.</source>
        <translation>Das Zertifikat von %1 wird nicht angenommen (%2); es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>Correct the user name and password in the proxy&apos;s address.</source>
        <translation>Korrigieren Sie Benutzernamen und Passwort in der Adresse des Proxys.</translation>
    </message>
    <message>
        <source>The proxy %1 does not allow this connection.</source>
        <translation>Der Proxy %1 lässt diese Verbindung nicht zu.</translation>
    </message>
    <message>
        <source>The proxy %1 could not reach the server.</source>
        <translation>Der Proxy %1 konnte den Server nicht erreichen.</translation>
    </message>
    <message>
        <source>This profile is read-only, so nothing was sent.</source>
        <translation>Dieses Profil darf nur lesen, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Use another profile to change anything.</source>
        <translation>Verwenden Sie zum Ändern ein anderes Profil.</translation>
    </message>
    <message>
        <source>Enter an admin key of the organization; its owners create one in the organization&apos;s settings.</source>
        <translation>Geben Sie einen Admin-Schlüssel der Organisation ein; ihre Eigentümer erstellen ihn in den Einstellungen der Organisation.</translation>
    </message>
    <message>
        <source>The admin key lacks the permission for this: %1.</source>
        <translation>Dem Admin-Schlüssel fehlt dafür die Berechtigung %1.</translation>
    </message>
    <message>
        <source>The server redirected to another address, %1. The redirect was not followed, so that the key is not sent there.</source>
        <translation>Der Server hat auf eine andere Adresse verwiesen: %1. Der Umleitung wurde nicht gefolgt, damit der Schlüssel nicht dorthin gesendet wird.</translation>
    </message>
    <message>
        <source>The response was too large for the API, so it was not read.</source>
        <translation>Die Antwort war zu groß für die API und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Check the base URL, and whether a proxy responds instead of the API.</source>
        <translation>Prüfen Sie die Basis-URL und ob ein Proxy an Stelle der API antwortet.</translation>
    </message>
    <message>
        <source>The response does not have the format of the API (%1).</source>
        <translation>Die Antwort hat nicht das Format der API (%1).</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, check the base URL or install a newer version.</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, prüfen Sie die Basis-URL oder installieren Sie eine neuere Version.</translation>
    </message>
    <message>
        <source>The server reports more entries, but does not send them.</source>
        <translation>Der Server meldet weitere Einträge, sendet sie aber nicht.</translation>
    </message>
    <message>
        <source>The part that was loaded is shown. Try again later.</source>
        <translation>Das bereits Geladene wird gezeigt. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The API is having problems (status %1).</source>
        <translation>Die API ist zurzeit gestört (Status %1).</translation>
    </message>
    <message>
        <source>Check the list before you try again.</source>
        <translation>Sehen Sie in der Liste nach, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>This person is already a member of the organization.</source>
        <translation>Diese Person ist bereits Mitglied der Organisation.</translation>
    </message>
    <message>
        <source>No invite is needed. You can change the person&apos;s role on the organization&apos;s members page.</source>
        <translation>Es ist keine Einladung nötig. Die Rolle lässt sich bei den Mitgliedern der Organisation ändern.</translation>
    </message>
    <message>
        <source>The invite has been accepted and can no longer be revoked.</source>
        <translation>Die Einladung wurde inzwischen angenommen und lässt sich nicht mehr widerrufen.</translation>
    </message>
    <message>
        <source>To end this access, remove the person from the organization&apos;s members.</source>
        <translation>Um den Zugang zu entziehen, entfernen Sie die Person aus den Mitgliedern der Organisation.</translation>
    </message>
    <message>
        <source>This invite does not exist, or no longer exists.</source>
        <translation>Diese Einladung gibt es nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>The request is not valid: %1.</source>
        <translation>Die Anfrage ist ungültig: %1.</translation>
    </message>
    <message>
        <source>Correct what the message names, then try again.</source>
        <translation>Korrigieren Sie, was die Meldung nennt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can start again at any time.</source>
        <translation>Es wurde nichts geändert. Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>This has more than one @; enter one address at a time.</source>
        <translation>Hier steht mehr als ein @; bitte jeweils nur eine Adresse.</translation>
    </message>
    <message>
        <source>The name before the @ has a character or dot that is not allowed there.</source>
        <translation>Der Name vor dem @ enthält ein Zeichen oder einen Punkt, der dort nicht stehen darf.</translation>
    </message>
    <message>
        <source>This is too long for an email address.</source>
        <translation>Das ist zu lang für eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The base URL contains a user name, a query or a fragment, so nothing was sent.</source>
        <translation>Die Basis-URL enthält einen Benutzernamen, eine Abfrage oder ein Fragment; daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Remove the user name before the @ and everything after ? or #.</source>
        <translation>Entfernen Sie den Benutzernamen vor dem @ und alles nach ? oder #.</translation>
    </message>
    <message>
        <source>The server found nothing at this address (status %1).</source>
        <translation>Der Server hat unter dieser Adresse nichts gefunden (Status %1).</translation>
    </message>
    <message>
        <source>%1 It is unknown whether this was done.</source>
        <translation>%1 Es ist unbekannt, ob dies ausgeführt wurde.</translation>
    </message>
    <message>
        <source>This was stopped after it had been sent.</source>
        <translation>Dies wurde gestoppt, nachdem es gesendet war.</translation>
    </message>
    <message>
        <source>No response arrived in time.</source>
        <translation>Es kam rechtzeitig keine Antwort.</translation>
    </message>
    <message>
        <source>The API responded with status %1.</source>
        <translation>Die API antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>The response could not be read.</source>
        <translation>Die Antwort konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The connection was lost before a response arrived.</source>
        <translation>Die Verbindung brach ab, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The response was lost.</source>
        <translation>Die Antwort ging verloren.</translation>
    </message>
    <message>
        <source>The organization&apos;s quota is used up, or there is a problem with its billing.</source>
        <translation>Das Kontingent der Organisation ist aufgebraucht, oder es gibt ein Problem mit ihrer Abrechnung.</translation>
    </message>
    <message>
        <source>Waiting does not help. Ask an owner of the organization to check its plan and billing.</source>
        <translation>Warten hilft nicht. Bitten Sie einen Eigentümer der Organisation, Tarif und Abrechnung zu prüfen.</translation>
    </message>
    <message>
        <source>The proxy %1 requires a login.</source>
        <translation>Der Proxy %1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The proxy %1 blocked the connection (status %2).</source>
        <translation>Der Proxy %1 hat die Verbindung blockiert (Status %2).</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection without a response.</source>
        <translation>Der Proxy %1 hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The connection through the proxy %1 failed.</source>
        <translation>Die Verbindung über den Proxy %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Correct OPENAI_ORG_ID, or unset it.</source>
        <translation>Korrigieren Sie OPENAI_ORG_ID, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The admin key does not belong to the organization in OPENAI_ORG_ID.</source>
        <translation>Der Admin-Schlüssel gehört nicht zur Organisation in OPENAI_ORG_ID.</translation>
    </message>
    <message>
        <source>Correct or unset OPENAI_ORG_ID, or use a key of that organization.</source>
        <translation>Korrigieren oder entfernen Sie OPENAI_ORG_ID, oder verwenden Sie einen Schlüssel dieser Organisation.</translation>
    </message>
    <message>
        <source>Something other than the API responded (status %1).</source>
        <translation>Etwas anderes als die API hat geantwortet (Status %1).</translation>
    </message>
    <message>
        <source>Someone else has invited this person in the meantime, as %1.</source>
        <translation>Jemand anders hat diese Person inzwischen eingeladen, als %1.</translation>
    </message>
    <message>
        <source>The admin key is in quotation marks, so nothing was sent.</source>
        <translation>Der Admin-Schlüssel steht in Anführungszeichen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Remove the quotation marks where the key is set; files that set variables often make them part of the value.</source>
        <translation>Entfernen Sie die Anführungszeichen dort, wo der Schlüssel gesetzt wird; in Dateien, die Variablen setzen, gelten sie oft als Teil des Werts.</translation>
    </message>
    <message>
        <source>The admin key contains a space or a line break, so nothing was sent.</source>
        <translation>Der Admin-Schlüssel enthält ein Leerzeichen oder einen Zeilenumbruch; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It may have been copied incompletely or with other text. Enter only the key.</source>
        <translation>Vielleicht wurde er unvollständig oder mit anderem Text kopiert. Geben Sie nur den Schlüssel ein.</translation>
    </message>
    <message>
        <source>The admin key contains a character that is not allowed in keys, so nothing was sent.</source>
        <translation>Der Admin-Schlüssel enthält ein Zeichen, das in Schlüsseln nicht erlaubt ist; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It may have been copied from formatted text. Copy it again from where it was created.</source>
        <translation>Vielleicht wurde er aus formatiertem Text kopiert. Kopieren Sie ihn noch einmal von dort, wo er erstellt wurde.</translation>
    </message>
    <message>
        <source>The base URL has a port that is not between 1 and 65535, so nothing was sent.</source>
        <translation>Die Basis-URL hat einen Port, der nicht zwischen 1 und 65535 liegt; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The base URL is not a valid URL, so nothing was sent.</source>
        <translation>Die Basis-URL ist keine gültige URL; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct OPENAI_BASE_URL; the URL of the API is %1.</source>
        <translation>Korrigieren Sie OPENAI_BASE_URL; die URL der API ist %1.</translation>
    </message>
    <message>
        <source>OPENAI_ORG_ID contains quotation marks or a character that cannot be sent, so nothing was sent.</source>
        <translation>OPENAI_ORG_ID enthält Anführungszeichen oder ein Zeichen, das sich nicht senden lässt; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued by anyone this computer trusts, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 wurde von niemandem ausgestellt, dem dieser Computer vertraut; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this computer does not trust, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 wurde von „%2“ ausgestellt, dem dieser Computer nicht vertraut; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, the operator of the server or of its proxy has to renew the certificate.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Stimmen sie, muss der Betreiber des Servers oder seines Proxys das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>The connection to %1 presented the certificate of “%2”, so nothing was sent.</source>
        <translation>Die Verbindung zu %1 zeigte das Zertifikat von „%2“; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be established, so nothing was sent.</source>
        <translation>Mit %1 kam keine sichere Verbindung zustande; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server, or a proxy in front of it, may support only TLS versions older than 1.2, or no TLS on this port.</source>
        <translation>Der Server oder ein Proxy davor unterstützt vielleicht nur TLS-Versionen vor 1.2 oder an diesem Port gar kein TLS.</translation>
    </message>
    <message>
        <source>Contact the operator of the server.</source>
        <translation>Wenden Sie sich an den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server redirected to another path, %1. The redirect was not followed.</source>
        <translation>Der Server hat auf einen anderen Pfad verwiesen: %1. Der Umleitung wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>Try again; responses are now requested uncompressed. A proxy may be the cause.</source>
        <translation>Versuchen Sie es noch einmal; Antworten werden ab jetzt unkomprimiert angefordert. Vielleicht liegt es an einem Proxy.</translation>
    </message>
    <message>
        <source>The server announced a response (status %1) in a way that this program does not support.</source>
        <translation>Der Server hat eine Antwort auf eine Weise angekündigt (Status %1), die dieses Programm nicht unterstützt.</translation>
    </message>
    <message>
        <source>This has an invisible character (%1). Type the address again.</source>
        <translation>Darin ist ein unsichtbares Zeichen (%1). Tippen Sie die Adresse neu.</translation>
    </message>
    <message>
        <source>This has a typographic quote or dash (%1). Use &apos; or - instead.</source>
        <translation>Darin ist ein typografisches Anführungszeichen oder ein Gedankenstrich (%1). Verwenden Sie stattdessen &apos; oder -.</translation>
    </message>
    <message>
        <source>The base URL is in quotation marks, so nothing was sent.</source>
        <translation>Die Basis-URL steht in Anführungszeichen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Remove the quotation marks where OPENAI_BASE_URL is set.</source>
        <translation>Entfernen Sie die Anführungszeichen dort, wo OPENAI_BASE_URL gesetzt wird.</translation>
    </message>
    <message>
        <source>The response is compressed in a way that this program cannot read.</source>
        <translation>Die Antwort ist auf eine Weise komprimiert, die dieses Programm nicht lesen kann.</translation>
    </message>
    <message>
        <source>The server redirected to another address for its response.</source>
        <translation>Der Server hat für seine Antwort auf eine andere Adresse verwiesen.</translation>
    </message>
    <message>
        <source>This is a directory&apos;s name for a guest, not an email address.</source>
        <translation>So bezeichnet ein Verzeichnis einen Gast; das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the login.</source>
        <translation>Der Proxy %1 hat die Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>Your own server may also have to send its intermediate certificates.</source>
        <translation>Ein eigener Server muss unter Umständen auch seine Zwischenzertifikate senden.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 ist selbstsigniert; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 supports only TLS versions older than 1.2, so nothing was sent.</source>
        <translation>%1 unterstützt nur TLS-Versionen vor 1.2; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Contact the operator of the server, or of the proxy in front of it.</source>
        <translation>Wenden Sie sich an den Betreiber des Servers oder des Proxys davor.</translation>
    </message>
    <message>
        <source>Check the invite in the list; you can change or revoke it there.</source>
        <translation>Prüfen Sie die Einladung in der Liste; dort können Sie sie ändern oder widerrufen.</translation>
    </message>
    <message>
        <source>Invited, but the response has other projects than requested.</source>
        <translation>Eingeladen, doch die Antwort nennt andere Projekte als angefordert.</translation>
    </message>
    <message>
        <source>Invited, but as %1 according to the response.</source>
        <translation>Eingeladen, laut der Antwort aber als %1.</translation>
    </message>
    <message>
        <source>%1 (from the profile)</source>
        <comment>a proxy</comment>
        <translation>%1 (aus dem Profil)</translation>
    </message>
    <message>
        <source>%1 (from this computer&apos;s settings)</source>
        <comment>a proxy</comment>
        <translation>%1 (aus den Einstellungen dieses Computers)</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>a proxy, a variable</comment>
        <translation>%1 (aus %2)</translation>
    </message>
    <message>
        <source>A proxy that accepts only NTLM or Negotiate needs a helper program on this computer that logs in for you.</source>
        <translation>Ein Proxy, der nur NTLM oder Negotiate annimmt, braucht auf diesem Computer ein Hilfsprogramm, das Sie anmeldet.</translation>
    </message>
    <message>
        <source>Give the profile the user name and password for its proxy.</source>
        <translation>Geben Sie dem Profil Benutzernamen und Passwort für seinen Proxy.</translation>
    </message>
    <message>
        <source>Add the user name and password to the proxy&apos;s address.</source>
        <translation>Schreiben Sie Benutzernamen und Passwort in die Adresse des Proxys.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check the proxy of the profile, or ask its administrator.</source>
        <translation>Prüfen Sie den Proxy des Profils, oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address in this computer&apos;s settings, or ask its administrator.</source>
        <translation>Prüfen Sie die Adresse des Proxys in den Einstellungen dieses Computers, oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address in %1, or ask its administrator.</source>
        <translation>Prüfen Sie die Adresse des Proxys in %1, oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>Correct the user name and password for the proxy in the profile.</source>
        <translation>Berichtigen Sie Benutzernamen und Passwort für den Proxy im Profil.</translation>
    </message>
    <message>
        <source>%1 does not answer as a proxy does.</source>
        <translation>%1 antwortet nicht wie ein Proxy.</translation>
    </message>
    <message>
        <source>The proxy of the profile cannot be used, so nothing was sent.</source>
        <translation>Der Proxy des Profils lässt sich nicht verwenden, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy in %1 cannot be used, so nothing was sent.</source>
        <translation>Der Proxy in %1 lässt sich nicht verwenden, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate file %1 does not exist, so nothing was sent.</source>
        <translation>Die Zertifikatsdatei %1 gibt es nicht, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate file %1 is empty, so nothing was sent.</source>
        <translation>Die Zertifikatsdatei %1 ist leer, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Every certificate in the file %1 has expired, so nothing was sent.</source>
        <translation>Alle Zertifikate in der Datei %1 sind abgelaufen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read, so nothing was sent.</source>
        <translation>Die Zertifikatsdatei %1 lässt sich nicht lesen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 contains no certificate, so nothing was sent.</source>
        <translation>%1 enthält kein Zertifikat, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose another file for the profile, or none.</source>
        <translation>Wählen Sie für das Profil eine andere Datei oder keine.</translation>
    </message>
    <message>
        <source>Correct %1, or unset it.</source>
        <translation>Berichtigen Sie %1, oder setzen Sie es nicht.</translation>
    </message>
    <message>
        <source>If your network inspects connections, ask its administrator for the certificate and install it for the whole system: on Debian and Ubuntu as a .crt file in /usr/local/share/ca-certificates, then run update-ca-certificates; on Fedora in /etc/pki/ca-trust/source/anchors, then run update-ca-trust. Or name its file in a profile or in SSL_CERT_FILE. Otherwise, someone may be impersonating the server.</source>
        <translation>Wenn Ihr Netz Verbindungen mitliest, fragen Sie den Betreiber nach dessen Zertifikat und installieren Sie es für das ganze System: unter Debian und Ubuntu als .crt-Datei in /usr/local/share/ca-certificates, danach update-ca-certificates ausführen; unter Fedora in /etc/pki/ca-trust/source/anchors, danach update-ca-trust. Oder nennen Sie dessen Datei in einem Profil oder in SSL_CERT_FILE. Sonst gibt sich vielleicht jemand als der Server aus.</translation>
    </message>
    <message>
        <source>Remove the quotation marks in the profile.</source>
        <translation>Entfernen Sie die Anführungszeichen im Profil.</translation>
    </message>
    <message>
        <source>Correct it in the profile; the URL of the API is %1.</source>
        <translation>Korrigieren Sie sie im Profil; die URL der API ist %1.</translation>
    </message>
    <message>
        <source>The organization ID of the profile contains quotation marks or a character that cannot be sent, so nothing was sent.</source>
        <translation>Die Organisations-ID des Profils enthält Anführungszeichen oder ein Zeichen, das nicht gesendet werden kann, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct or remove it in the profile.</source>
        <translation>Korrigieren oder entfernen Sie sie im Profil.</translation>
    </message>
    <message>
        <source>The admin key does not belong to the organization of the profile.</source>
        <translation>Der Admin-Schlüssel gehört nicht zur Organisation des Profils.</translation>
    </message>
    <message>
        <source>Correct or remove the organization ID of the profile, or give it a key of that organization.</source>
        <translation>Korrigieren oder entfernen Sie die Organisations-ID des Profils, oder geben Sie ihm einen Schlüssel dieser Organisation.</translation>
    </message>
    <message>
        <source>Give the profile another key that has it, or ask an owner of the organization to add it to this key.</source>
        <translation>Geben Sie dem Profil einen anderen Schlüssel, der sie hat, oder bitten Sie einen Eigentümer der Organisation, sie diesem Schlüssel zu geben.</translation>
    </message>
    <message>
        <source>Correct it in the profile; plain http works on this computer&apos;s own address only.</source>
        <translation>Korrigieren Sie sie im Profil; einfaches http geht nur auf der eigenen Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>The connection went through the proxy %1.</source>
        <translation>Die Verbindung lief über den Proxy %1.</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>This person is protected: the invite is not revoked or changed.</source>
        <translation>Diese Person ist geschützt: Die Einladung wird nicht widerrufen oder geändert.</translation>
    </message>
    <message>
        <source>The domain of this address is not allowed.</source>
        <translation>Die Domain dieser Adresse ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Only people of the organization&apos;s own domains may become owners.</source>
        <translation>Nur Personen aus den eigenen Domains der Organisation dürfen Eigentümer werden.</translation>
    </message>
    <message>
        <source>Too many invites for owners are open.</source>
        <translation>Es sind zu viele Einladungen für Eigentümer offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s) could still be accepted and would be revoked; %1 are allowed.</source>
        <translation>
            <numerusform>%n Einladung könnte noch angenommen werden und würde widerrufen; erlaubt sind %1.</numerusform>
            <numerusform>%n Einladungen könnten noch angenommen werden und würden widerrufen; erlaubt sind %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Paste or type an admin key.</source>
        <translation>Fügen Sie einen Admin-Schlüssel ein oder tippen Sie ihn.</translation>
    </message>
    <message>
        <source>A key contains no spaces or line breaks; it may have been copied incompletely.</source>
        <translation>Ein Schlüssel enthält keine Leerzeichen oder Zeilenumbrüche; vielleicht wurde er unvollständig kopiert.</translation>
    </message>
    <message>
        <source>Admin keys begin with “sk-admin-”. Other keys cannot list invites.</source>
        <translation>Admin-Schlüssel beginnen mit „sk-admin-“. Andere Schlüssel können Einladungen nicht auflisten.</translation>
    </message>
    <message>
        <source>A key contains no quotation marks; remove the ones around it.</source>
        <translation>Ein Schlüssel enthält keine Anführungszeichen; entfernen Sie die um ihn herum.</translation>
    </message>
    <message>
        <source>The key contains a character that is not allowed, perhaps an invisible one. Copy it again from where it was created.</source>
        <translation>Der Schlüssel enthält ein Zeichen, das nicht erlaubt ist, vielleicht ein unsichtbares. Kopieren Sie ihn noch einmal von dort, wo er erstellt wurde.</translation>
    </message>
</context>
<context>
    <name>ListStatus</name>
    <message numerus="yes">
        <source>Showing %1 of %Ln loaded</source>
        <comment>%1 is a number</comment>
        <translation>
            <numerusform>%1 von %Ln geladenen angezeigt</numerusform>
            <numerusform>%1 von %Ln geladenen angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Noch nichts geladen</translation>
    </message>
    <message>
        <source>%1, more on the server</source>
        <comment>%1 is: Showing 12 of 300 loaded</comment>
        <translation>%1, weitere auf dem Server</translation>
    </message>
    <message>
        <source>No invites</source>
        <translation>Keine Einladungen</translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %Ln invites</source>
        <comment>%1 is a number</comment>
        <translation>
            <numerusform>%1 von %Ln Einladung angezeigt</numerusform>
            <numerusform>%1 von %Ln Einladungen angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln invites</source>
        <translation>
            <numerusform>%Ln Einladung</numerusform>
            <numerusform>Alle %Ln Einladungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
    <message>
        <source>Loading the first invites…</source>
        <translation>Die ersten Einladungen werden geladen…</translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln loaded so far</source>
        <translation>
            <numerusform>Suche läuft… bisher %Ln geladen</numerusform>
            <numerusform>Suche läuft… bisher %Ln geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading the rest to sort it… %Ln loaded so far</source>
        <translation>
            <numerusform>Der Rest wird zum Sortieren geladen… bisher %Ln geladen</numerusform>
            <numerusform>Der Rest wird zum Sortieren geladen… bisher %Ln geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading all… %Ln loaded so far</source>
        <translation>
            <numerusform>Alle werden geladen… bisher %Ln geladen</numerusform>
            <numerusform>Alle werden geladen… bisher %Ln geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, loading more…</source>
        <comment>%1 is: Showing 12 of 300 loaded</comment>
        <translation>%1, weitere werden geladen…</translation>
    </message>
    <message>
        <source>Nothing could be loaded</source>
        <translation>Es konnte nichts geladen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows could not be read and are left out</source>
        <translation>
            <numerusform>%Ln Zeile war nicht lesbar und fehlt</numerusform>
            <numerusform>%Ln Zeilen waren nicht lesbar und fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>The invites could not be loaded</source>
        <translation>Die Einladungen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>Das Laden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No invites yet</source>
        <translation>Noch keine Einladungen</translation>
    </message>
    <message>
        <source>People you invite to the organization appear here.</source>
        <translation>Hier erscheinen die Personen, die Sie in die Organisation einladen.</translation>
    </message>
    <message>
        <source>No invite matches</source>
        <translation>Keine passende Einladung</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln invites were searched.</source>
        <translation>
            <numerusform>Die einzige Einladung wurde durchsucht.</numerusform>
            <numerusform>Alle %Ln Einladungen wurden durchsucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>No match so far</source>
        <translation>Bisher kein Treffer</translation>
    </message>
    <message>
        <source>Load All</source>
        <translation>Alle laden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>See the message above.</source>
        <translation>Siehe die Meldung oben.</translation>
    </message>
    <message numerus="yes">
        <source>No match yet among the %Ln loaded; there are more on the server.</source>
        <translation>
            <numerusform>Die eine geladene Einladung passt nicht; auf dem Server sind weitere.</numerusform>
            <numerusform>Unter den %Ln geladenen noch kein Treffer; auf dem Server sind weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln were searched; there are more on the server.</source>
        <translation>
            <numerusform>Nur eine wurde durchsucht; auf dem Server sind weitere.</numerusform>
            <numerusform>Nur %Ln wurden durchsucht; auf dem Server sind weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Could not refresh</source>
        <translation>Aktualisieren fehlgeschlagen</translation>
    </message>
    <message>
        <source>Could not load more</source>
        <translation>Weiterladen fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, loading more…</source>
        <translation>
            <numerusform>%Ln geladen, weitere werden geladen…</numerusform>
            <numerusform>%Ln geladen, weitere werden geladen…</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <comment>%1 is a time, %2 a sentence: Refreshing…</comment>
        <translation>Stand %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln as of %1. %2</source>
        <comment>%1 is a time, %2 a sentence: Refreshing…</comment>
        <translation>
            <numerusform>%Ln mit Stand %1. %2</numerusform>
            <numerusform>%Ln mit Stand %1. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no display to open a window on. Commands work without a display; see %1.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. Die Befehle arbeiten auch ohne, siehe %1.</translation>
    </message>
    <message>
        <source>The window of this profile is open already, but does not answer. Wait until it does, or end it; then start Vestibule again.</source>
        <translation>Das Fenster dieses Profils ist bereits geöffnet, antwortet aber nicht. Warten Sie, bis es antwortet, oder beenden Sie es; starten Sie Vestibule dann erneut.</translation>
    </message>
</context>
<context>
    <name>PeopleGaps</name>
    <message>
        <source>This key has no permission to read the members, so members are recognized only when the API refuses an invite.</source>
        <translation>Dieser Schlüssel darf die Mitglieder nicht lesen; Mitglieder werden daher erst erkannt, wenn die API eine Einladung ablehnt.</translation>
    </message>
    <message>
        <source>The members could not be read, so members are recognized only when the API refuses an invite. %1</source>
        <translation>Die Mitglieder konnten nicht gelesen werden; Mitglieder werden daher erst erkannt, wenn die API eine Einladung ablehnt. %1</translation>
    </message>
    <message>
        <source>This key has no permission to read the projects, so project names are used as IDs and not checked.</source>
        <translation>Dieser Schlüssel darf die Projekte nicht lesen; Projektnamen werden daher ungeprüft als IDs verwendet.</translation>
    </message>
    <message>
        <source>The projects could not be read, so project names are used as IDs and not checked. %1</source>
        <translation>Die Projekte konnten nicht gelesen werden; Projektnamen werden daher ungeprüft als IDs verwendet. %1</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>This file is not a plan. Make one with: vestibule plan ROSTER --output FILE</source>
        <translation>Diese Datei ist kein Plan. Machen Sie einen mit: vestibule plan ROSTER --output FILE</translation>
    </message>
    <message>
        <source>This plan was made by a later version of Vestibule.</source>
        <translation>Dieser Plan wurde von einer neueren Version von Vestibule gemacht.</translation>
    </message>
    <message>
        <source>This plan is damaged: it is not as it was written. Make a new one.</source>
        <translation>Dieser Plan ist beschädigt: Er ist nicht so, wie er geschrieben wurde. Machen Sie einen neuen.</translation>
    </message>
</context>
<context>
    <name>ProfileName</name>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name of a profile has at most %1 characters.</source>
        <translation>Der Name eines Profils hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The name of a profile holds nothing that cannot be seen.</source>
        <translation>Der Name eines Profils enthält nichts, was man nicht sieht.</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a profile</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>The file of profiles, %1, is damaged.</source>
        <translation>Die Datei der Profile, %1, ist beschädigt.</translation>
    </message>
    <message>
        <source>A later version of Vestibule wrote the profiles, %1: this one leaves them alone.</source>
        <translation>Eine spätere Version von Vestibule hat die Profile geschrieben, %1: Diese hier lässt sie unberührt.</translation>
    </message>
    <message>
        <source>The profiles, %1, cannot be read: %2.</source>
        <translation>Die Profile, %1, lassen sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The profiles, %1, cannot be written: %2.</source>
        <translation>Die Profile, %1, lassen sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Another program writes the profiles, %1. Try again.</source>
        <translation>Ein anderes Programm schreibt gerade die Profile, %1. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>Es gibt schon ein Profil „%1“.</translation>
    </message>
    <message>
        <source>There is no such profile any more.</source>
        <translation>Dieses Profil gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Whether anything may be changed is not known, so nothing is.</source>
        <translation>Ob etwas geändert werden darf, ist nicht bekannt; darum wird nichts geändert.</translation>
    </message>
    <message>
        <source>Name a profile, by --profile or VESTIBULE_PROFILE. There are: %1.</source>
        <translation>Nennen Sie ein Profil, mit --profile oder VESTIBULE_PROFILE. Es gibt: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a profile</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2.</source>
        <translation>Es gibt kein Profil „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>OPENAI_ADMIN_KEY holds a key, and the profile “%1” keeps one: take one of them away.</source>
        <translation>OPENAI_ADMIN_KEY enthält einen Schlüssel, und das Profil „%1“ bewahrt einen auf: Nehmen Sie einen davon weg.</translation>
    </message>
    <message>
        <source>The organization is that of %1 as well; they share one journal.</source>
        <translation>Die Organisation ist auch die von %1; sie teilen sich ein Protokoll.</translation>
    </message>
    <message>
        <source>The keychain refused it.</source>
        <translation>Der Schlüsselbund hat es verweigert.</translation>
    </message>
    <message>
        <source>No keychain answers on this system.</source>
        <translation>Auf diesem System antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain shows no such key, or it is locked.</source>
        <translation>Der Schlüsselbund zeigt keinen solchen Schlüssel, oder er ist gesperrt.</translation>
    </message>
    <message>
        <source>The keychain said that it is done, and shows something else.</source>
        <translation>Der Schlüsselbund meldete, es sei getan, und zeigt etwas anderes.</translation>
    </message>
    <message>
        <source>The file of profiles was damaged and is kept as %1.</source>
        <translation>Die Datei der Profile war beschädigt und ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The password holds a line break or another control character.</source>
        <translation>Das Passwort enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>ProxySetting</name>
    <message>
        <source>A proxy that is itself reached by https:// is not supported. Use its http:// address: what is sent to the API through it is encrypted all the same.</source>
        <translation>Ein Proxy, der selbst über https:// erreicht wird, wird nicht unterstützt. Verwenden Sie seine Adresse mit http://: Was durch ihn an die API geht, ist trotzdem verschlüsselt.</translation>
    </message>
    <message>
        <source>SOCKS 4 is not supported. Use the proxy&apos;s socks5:// or http:// address.</source>
        <translation>SOCKS 4 wird nicht unterstützt. Verwenden Sie die Adresse des Proxys mit socks5:// oder http://.</translation>
    </message>
    <message>
        <source>The address of a proxy begins with http:// or socks5://.</source>
        <translation>Die Adresse eines Proxys beginnt mit http:// oder socks5://.</translation>
    </message>
    <message>
        <source>The port of a proxy is a number between 1 and 65535.</source>
        <translation>Der Port eines Proxys ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>In the login of a proxy&apos;s address, special characters must be percent-encoded, such as %2F for / and %23 for #.</source>
        <translation>In der Anmeldung einer Proxyadresse müssen Sonderzeichen mit Prozentzeichen kodiert sein, zum Beispiel %2F für / und %23 für #.</translation>
    </message>
    <message>
        <source>The address of a profile&apos;s proxy contains no login; its user name and password are given separately.</source>
        <translation>Die Adresse des Proxys eines Profils enthält keine Anmeldung; Benutzername und Passwort werden getrennt angegeben.</translation>
    </message>
    <message>
        <source>A proxy is given as http://proxy.example.com:3128.</source>
        <translation>Ein Proxy wird als http://proxy.example.com:3128 angegeben.</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>a part of the invite&apos;s ID</source>
        <translation>ein Teil der Einladungs-ID</translation>
    </message>
    <message>
        <source>pending, accepted or expired</source>
        <translation>pending, accepted oder expired</translation>
    </message>
    <message>
        <source>owner or reader</source>
        <translation>owner oder reader</translation>
    </message>
    <message>
        <source>a part of a project&apos;s name, or its ID</source>
        <translation>ein Teil eines Projektnamens oder die ID</translation>
    </message>
    <message>
        <source>how soon, or a date: &lt;3d, 2026-05</source>
        <translation>wie bald oder ein Datum: &lt;3d, 2026-05</translation>
    </message>
    <message>
        <source>how long ago, or a date: &gt;30d, 2026-05</source>
        <translation>vor wie langer Zeit oder ein Datum: &gt;30d, 2026-05</translation>
    </message>
    <message>
        <source>how long ago, or a date: &lt;7d, 2026-05</source>
        <translation>vor wie langer Zeit oder ein Datum: &lt;7d, 2026-05</translation>
    </message>
    <message>
        <source>open, expiring soon, a member and more</source>
        <translation>offen, bald ablaufend, Mitglied und mehr</translation>
    </message>
    <message>
        <source>A closing quote is missing.</source>
        <translation>Ein schließendes Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>expiring soon</source>
        <translation>bald ablaufend</translation>
    </message>
    <message>
        <source>past expiry</source>
        <translation>mit abgelaufener Frist</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>alternatives</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %Ln more</source>
        <comment>alternatives</comment>
        <translation>
            <numerusform>%1 oder %Ln weitere</numerusform>
            <numerusform>%1 oder %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not “%1”</source>
        <translation>Nicht „%1“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <comment>what, its value</comment>
        <translation>%1: nicht %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>when an invite was accepted</comment>
        <translation>Angenommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 to %2</source>
        <comment>two durations</comment>
        <translation>in %1 bis %2</translation>
    </message>
    <message>
        <source>in less than %1</source>
        <comment>a duration</comment>
        <translation>in weniger als %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <comment>a duration</comment>
        <translation>in höchstens %1</translation>
    </message>
    <message>
        <source>in more than %1</source>
        <comment>a duration</comment>
        <translation>in mehr als %1</translation>
    </message>
    <message>
        <source>in %1 or more</source>
        <comment>a duration</comment>
        <translation>in mindestens %1</translation>
    </message>
    <message>
        <source>%1 to %2 ago</source>
        <comment>two durations</comment>
        <translation>vor %1 bis %2</translation>
    </message>
    <message>
        <source>less than %1 ago</source>
        <comment>a duration</comment>
        <translation>vor weniger als %1</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <comment>a duration</comment>
        <translation>vor höchstens %1</translation>
    </message>
    <message>
        <source>more than %1 ago</source>
        <comment>a duration</comment>
        <translation>vor mehr als %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>in %1 %2</source>
        <comment>month and year</comment>
        <translation>im %1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a year</comment>
        <translation>im Jahr %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>two dates</comment>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>never or unknown</source>
        <translation>nie oder unbekannt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>zu beliebiger Zeit</translation>
    </message>
    <message>
        <source>the part after the @ of the address</source>
        <translation>der Teil nach dem @ der Adresse</translation>
    </message>
    <message>
        <source>“%1:” is unknown. Use %2. To search for the text itself, put it in quotes.</source>
        <translation>„%1:“ ist unbekannt. Verwenden Sie %2. Um nach dem Text selbst zu suchen, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” is unknown after “is:”. Use %2.</source>
        <translation>„%1“ ist nach „is:“ unbekannt. Verwenden Sie %2.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Type an age, such as &lt;3d or &gt;2w, or a date, such as 2026-05-04 or &gt;=2026-05.</source>
        <translation>„%1“ ist keine Zeitangabe. Geben Sie ein Alter ein, etwa &lt;3d oder &gt;2w, oder ein Datum, etwa 2026-05-04 oder &gt;=2026-05.</translation>
    </message>
    <message>
        <source>A minus excludes what follows it, as in -status:expired. Nothing follows this one.</source>
        <translation>Ein Minus schließt aus, was darauf folgt, wie in -status:expired. Auf dieses folgt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln condition(s) are used; the rest is ignored.</source>
        <translation>
            <numerusform>Nur die erste Bedingung gilt; der Rest wird ignoriert.</numerusform>
            <numerusform>Nur die ersten %Ln Bedingungen gelten; der Rest wird ignoriert.</numerusform>
        </translation>
    </message>
    <message>
        <source>new since the last check</source>
        <translation>neu seit dem letzten Stand</translation>
    </message>
    <message>
        <source>changed since the last check</source>
        <translation>geändert seit dem letzten Stand</translation>
    </message>
    <message>
        <source>“%1:” is unknown. Did you mean %2?</source>
        <translation>„%1:“ ist unbekannt. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>“%1” is unknown after “is:”. Did you mean %2?</source>
        <translation>„%1“ ist nach „is:“ unbekannt. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>“%1” is not a time. Did you mean %2?</source>
        <translation>„%1“ ist keine Zeitangabe. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>Property</source>
        <comment>as in Is: a member</comment>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>at least %1 ago</source>
        <comment>a duration</comment>
        <translation>vor mindestens %1</translation>
    </message>
    <message>
        <source>“%1:” needs a value, as in %2.</source>
        <translation>„%1:“ braucht einen Wert, wie in %2.</translation>
    </message>
    <message>
        <source>No invite has “%1”.</source>
        <translation>Keine Einladung hat „%1“.</translation>
    </message>
    <message>
        <source>No invite has “%1”. Did you mean %2?</source>
        <translation>Keine Einladung hat „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Eingeladen von</translation>
    </message>
    <message>
        <source>part of the address of the person who sent the invite</source>
        <translation>ein Teil der Adresse der Person, die eingeladen hat</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>The invite no longer exists.</source>
        <translation>Die Einladung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The invite has been accepted.</source>
        <translation>Die Einladung wurde angenommen.</translation>
    </message>
    <message>
        <source>The invite has changed since the plan was made.</source>
        <translation>Die Einladung hat sich seit dem Plan geändert.</translation>
    </message>
    <message>
        <source>This person has become a member.</source>
        <translation>Diese Person ist Mitglied geworden.</translation>
    </message>
    <message>
        <source>This person has an open invite now.</source>
        <translation>Diese Person hat jetzt eine offene Einladung.</translation>
    </message>
    <message numerus="yes">
        <source>%n to invite</source>
        <translation>
            <numerusform>%n einzuladen</numerusform>
            <numerusform>%n einzuladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to renew</source>
        <translation>
            <numerusform>%n zu erneuern</numerusform>
            <numerusform>%n zu erneuern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <translation>
            <numerusform>%n zu ändern</numerusform>
            <numerusform>%n zu ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to withdraw</source>
        <translation>
            <numerusform>%n zurückzuziehen</numerusform>
            <numerusform>%n zurückzuziehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it should be</source>
        <translation>
            <numerusform>%n, wie es sein soll</numerusform>
            <numerusform>%n, wie es sein soll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be changed here</source>
        <translation>
            <numerusform>%n hier nicht zu ändern</numerusform>
            <numerusform>%n hier nicht zu ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected</source>
        <translation>
            <numerusform>%n geschützt</numerusform>
            <numerusform>%n geschützt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not allowed</source>
        <translation>
            <numerusform>%n nicht erlaubt</numerusform>
            <numerusform>%n nicht erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear</source>
        <translation>
            <numerusform>%n unklar</numerusform>
            <numerusform>%n unklar</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither a member nor invited.</source>
        <translation>Weder Mitglied noch eingeladen.</translation>
    </message>
    <message>
        <source>Accepted an earlier invite, but is no member now.</source>
        <translation>Hat eine frühere Einladung angenommen, ist jetzt aber kein Mitglied.</translation>
    </message>
    <message>
        <source>The invite has expired.</source>
        <translation>Die Einladung ist abgelaufen.</translation>
    </message>
    <message>
        <source>The open invite has another role.</source>
        <translation>Die offene Einladung hat eine andere Rolle.</translation>
    </message>
    <message>
        <source>The open invite has other projects.</source>
        <translation>Die offene Einladung hat andere Projekte.</translation>
    </message>
    <message>
        <source>The open invite has another role and other projects.</source>
        <translation>Die offene Einladung hat eine andere Rolle und andere Projekte.</translation>
    </message>
    <message>
        <source>An open invite for a person who is not on the roster.</source>
        <translation>Eine offene Einladung für eine Person, die nicht auf der Sollliste steht.</translation>
    </message>
    <message>
        <source>An open invite for a person who is not on the roster; it stays.</source>
        <translation>Eine offene Einladung für eine Person, die nicht auf der Sollliste steht; sie bleibt.</translation>
    </message>
    <message>
        <source>Invited, as on the roster.</source>
        <translation>Eingeladen, wie auf der Sollliste.</translation>
    </message>
    <message>
        <source>Invited, as on the roster; past its expiry, but still pending for the API.</source>
        <translation>Eingeladen, wie auf der Sollliste; über den Ablauf hinaus, für die API aber noch ausstehend.</translation>
    </message>
    <message>
        <source>A member.</source>
        <translation>Ein Mitglied.</translation>
    </message>
    <message>
        <source>A member with another role; members are not changed.</source>
        <translation>Ein Mitglied mit einer anderen Rolle; Mitglieder werden nicht geändert.</translation>
    </message>
    <message>
        <source>A member who is not on the roster; members are not removed.</source>
        <translation>Ein Mitglied, das nicht auf der Sollliste steht; Mitglieder werden nicht entfernt.</translation>
    </message>
    <message>
        <source>Has several open invites, none as on the roster.</source>
        <translation>Hat mehrere offene Einladungen, keine wie auf der Sollliste.</translation>
    </message>
    <message>
        <source>Nothing is taken away, since the roster or a list of the organization was not read completely.</source>
        <translation>Es wird nichts weggenommen, da die Sollliste oder eine Liste der Organisation nicht vollständig gelesen wurde.</translation>
    </message>
    <message>
        <source>Two rows of the roster are about this person.</source>
        <translation>Zwei Zeilen der Sollliste nennen diese Person.</translation>
    </message>
    <message>
        <source>Two people stand in one row.</source>
        <translation>In einer Zeile stehen zwei Personen.</translation>
    </message>
    <message>
        <source>Not all invites could be read, so nothing is taken away.</source>
        <translation>Nicht alle Einladungen konnten gelesen werden; daher wird nichts weggenommen.</translation>
    </message>
    <message>
        <source>Invite</source>
        <comment>what a plan does</comment>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Renew</source>
        <comment>what a plan does</comment>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what a plan does</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>what a plan does</comment>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Wie es sein soll</translation>
    </message>
    <message>
        <source>Cannot be changed here</source>
        <translation>Hier nicht änderbar</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>On the roster, and neither a member nor invited.</source>
        <translation>Auf der Sollliste und weder Mitglied noch eingeladen.</translation>
    </message>
    <message>
        <source>The invite has expired: it is revoked and sent again.</source>
        <translation>Die Einladung ist abgelaufen: Sie wird widerrufen und erneut gesendet.</translation>
    </message>
    <message>
        <source>The open invite has another role or other projects: it is revoked and sent again.</source>
        <translation>Die offene Einladung hat eine andere Rolle oder andere Projekte: Sie wird widerrufen und erneut gesendet.</translation>
    </message>
    <message>
        <source>An open invite, and the person is not on the roster: it is revoked.</source>
        <translation>Eine offene Einladung, deren Person nicht auf der Sollliste steht: Sie wird widerrufen.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts weicht ab.</translation>
    </message>
    <message>
        <source>These differ, but are left as they are. Members are managed in the organization&apos;s settings.</source>
        <translation>Diese weichen ab, bleiben aber, wie sie sind. Mitglieder werden in den Einstellungen der Organisation verwaltet.</translation>
    </message>
    <message>
        <source>A rule protects these people: their invites stay.</source>
        <translation>Eine Regel schützt diese Personen: Ihre Einladungen bleiben.</translation>
    </message>
    <message>
        <source>A rule stands against these; nothing is sent.</source>
        <translation>Eine Regel spricht gegen diese; es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>These rows do not say clearly who or what is meant. Correct the roster and open it again.</source>
        <translation>Diese Zeilen sagen nicht klar, wer oder was gemeint ist. Berichtigen Sie die Sollliste und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message>
        <source>It is not clear which column holds the addresses (%1). Give that column the heading “email”.</source>
        <translation>Es ist nicht klar, welche Spalte die Adressen enthält (%1). Geben Sie ihr die Überschrift „email“.</translation>
    </message>
    <message>
        <source>It is not clear which column holds the roles (%1). Give that column the heading “role”.</source>
        <translation>Es ist nicht klar, welche Spalte die Rollen enthält (%1). Geben Sie ihr die Überschrift „role“.</translation>
    </message>
    <message>
        <source>It is not clear which column holds the projects (%1). Give that column the heading “projects”.</source>
        <translation>Es ist nicht klar, welche Spalte die Projekte enthält (%1). Geben Sie ihr die Überschrift „projects“.</translation>
    </message>
    <message>
        <source>No column holds addresses. Give the one that does the heading “email”.</source>
        <translation>Keine Spalte enthält Adressen. Geben Sie der richtigen die Überschrift „email“.</translation>
    </message>
    <message>
        <source>The columns of this roster have no headings, so it is not clear what they mean. Put email,role,projects,note above them.</source>
        <translation>Die Spalten dieser Sollliste haben keine Überschriften; was sie bedeuten, ist also nicht klar. Setzen Sie email,role,projects,note darüber.</translation>
    </message>
    <message>
        <source>There is nobody on this roster, so there is no plan.</source>
        <translation>Auf dieser Sollliste steht niemand; daher gibt es keinen Plan.</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>gleich</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4)</source>
        <comment>date, time, time zone, the same moment in UTC</comment>
        <translation>%1, %2 %3 (%4)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format, as QLocale takes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 Std.</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <comment>days</comment>
        <translation>vor %1 T.</translation>
    </message>
    <message>
        <source>%1 mo ago</source>
        <comment>months</comment>
        <translation>vor %1 Mon.</translation>
    </message>
    <message>
        <source>%1 y ago</source>
        <comment>years</comment>
        <translation>vor %1 J.</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 Min.</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>in %1 Std.</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <comment>days</comment>
        <translation>in %1 T.</translation>
    </message>
    <message>
        <source>in %1 mo</source>
        <comment>months</comment>
        <translation>in %1 Mon.</translation>
    </message>
    <message>
        <source>in %1 y</source>
        <comment>years</comment>
        <translation>in %1 J.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time, time zone</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Vestibule::AboutDialog</name>
    <message>
        <source>Vestibule</source>
        <translation>Vestibule</translation>
    </message>
    <message>
        <source>About Vestibule</source>
        <translation>Über Vestibule</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, erstellt mit %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>GNU General Public License, Version 3 oder neuer. Ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>Manages the invites of an OpenAI organization.</source>
        <translation>Verwaltet die Einladungen einer OpenAI-Organisation.</translation>
    </message>
</context>
<context>
    <name>Vestibule::Actions</name>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>Revoke the selected invites</source>
        <translation>Die ausgewählten Einladungen widerrufen</translation>
    </message>
    <message>
        <source>&amp;Look Up…</source>
        <translation>&amp;Nachschlagen…</translation>
    </message>
    <message>
        <source>Look up one invite by its ID</source>
        <translation>Eine Einladung anhand ihrer ID nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Load &amp;All</source>
        <translation>Alle &amp;laden</translation>
    </message>
    <message>
        <source>Load the whole list</source>
        <translation>Die ganze Liste laden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Select all rows shown</source>
        <translation>Alle angezeigten Zeilen auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search for an address or ID</source>
        <translation>Nach einer Adresse oder ID suchen</translation>
    </message>
    <message>
        <source>C&amp;lear Filter</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>Show all invites again</source>
        <translation>Wieder alle Einladungen zeigen</translation>
    </message>
    <message>
        <source>Change &amp;Key…</source>
        <translation>S&amp;chlüssel wechseln…</translation>
    </message>
    <message>
        <source>Use another admin key</source>
        <translation>Einen anderen Admin-Schlüssel verwenden</translation>
    </message>
    <message>
        <source>&amp;Forget Key…</source>
        <translation>Schlüssel &amp;vergessen…</translation>
    </message>
    <message>
        <source>Remove the admin key from the keychain</source>
        <translation>Den Admin-Schlüssel aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>Open the &amp;Demo Organization</source>
        <translation>&amp;Demo-Organisation öffnen</translation>
    </message>
    <message>
        <source>&amp;About Vestibule</source>
        <translation>&amp;Über Vestibule</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Invite People…</source>
        <translation>Personen &amp;einladen…</translation>
    </message>
    <message>
        <source>Invite one person or many</source>
        <translation>Eine Person oder viele einladen</translation>
    </message>
    <message>
        <source>Re&amp;send…</source>
        <translation>Erneut &amp;senden…</translation>
    </message>
    <message>
        <source>Change role or projects of the selected invites</source>
        <translation>Rolle oder Projekte der ausgewählten Einladungen ändern</translation>
    </message>
    <message>
        <source>Revoke All E&amp;xpired…</source>
        <translation>Alle &amp;abgelaufenen widerrufen…</translation>
    </message>
    <message>
        <source>Revoke every invite that has expired</source>
        <translation>Jede abgelaufene Einladung widerrufen</translation>
    </message>
    <message>
        <source>Revoke &amp;Pending Older Than…</source>
        <translation>Lange &amp;offene widerrufen…</translation>
    </message>
    <message>
        <source>Write invites to a file: CSV, JSON or Excel</source>
        <translation>Einladungen in eine Datei schreiben: CSV, JSON oder Excel</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Pause the Run</source>
        <translation>Vorgang &amp;pausieren</translation>
    </message>
    <message>
        <source>Pause the run, or resume it</source>
        <translation>Den Vorgang pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Copy with &amp;Headers</source>
        <translation>&amp;Mit Spaltennamen kopieren</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Show the list of invites</source>
        <translation>Die Liste der Einladungen zeigen</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>I&amp;nsights</source>
        <translation>Ein&amp;blicke</translation>
    </message>
    <message>
        <source>Side &amp;Bar</source>
        <translation>Se&amp;itenleiste</translation>
    </message>
    <message>
        <source>Show the views beside the list</source>
        <translation>Die Ansichten neben der Liste zeigen</translation>
    </message>
    <message>
        <source>&amp;Go to Views</source>
        <translation>&amp;Zu den Ansichten</translation>
    </message>
    <message>
        <source>Move to the side bar, or back</source>
        <translation>In die Seitenleiste wechseln oder zurück</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>Ansicht um&amp;benennen…</translation>
    </message>
    <message>
        <source>Re&amp;move View…</source>
        <translation>Ansicht &amp;entfernen…</translation>
    </message>
    <message>
        <source>Remove the view from the side bar</source>
        <translation>Die Ansicht aus der Seitenleiste entfernen</translation>
    </message>
    <message>
        <source>Move View &amp;Up</source>
        <translation>Ansicht nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the view up in the side bar</source>
        <translation>Die Ansicht in der Seitenleiste nach oben schieben</translation>
    </message>
    <message>
        <source>Move View &amp;Down</source>
        <translation>Ansicht nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the view down in the side bar</source>
        <translation>Die Ansicht in der Seitenleiste nach unten schieben</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>I&amp;nvert Selection</source>
        <translation>Auswahl &amp;umkehren</translation>
    </message>
    <message>
        <source>W&amp;hat Changed</source>
        <translation>Was sich &amp;geändert hat</translation>
    </message>
    <message>
        <source>User’s &amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Searching</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Report a &amp;Problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Larger &amp;Text</source>
        <translation>G&amp;rößerer Text</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Die Liste neu laden</translation>
    </message>
    <message>
        <source>Try the program with made-up data</source>
        <translation>Das Programm mit erfundenen Daten ausprobieren</translation>
    </message>
    <message>
        <source>Resend the selected invites</source>
        <translation>Die ausgewählten Einladungen erneut senden</translation>
    </message>
    <message>
        <source>Revoke invites that have been pending for a long time</source>
        <translation>Einladungen widerrufen, die schon lange offen sind</translation>
    </message>
    <message>
        <source>Show all runs and their outcomes</source>
        <translation>Alle Vorgänge und ihre Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>&amp;Stop the Run</source>
        <translation>Vorgang &amp;stoppen</translation>
    </message>
    <message>
        <source>Stop the run after the steps in progress</source>
        <translation>Den Vorgang nach den laufenden Schritten stoppen</translation>
    </message>
    <message>
        <source>Copy the selected rows with their column names</source>
        <translation>Die ausgewählten Zeilen mit ihren Spaltennamen kopieren</translation>
    </message>
    <message>
        <source>Select only the rows that are not selected now</source>
        <translation>Nur die Zeilen auswählen, die jetzt nicht ausgewählt sind</translation>
    </message>
    <message>
        <source>Show invites that should be cleaned up</source>
        <translation>Einladungen zeigen, die aufgeräumt werden sollten</translation>
    </message>
    <message>
        <source>Show charts about the invites</source>
        <translation>Diagramme zu den Einladungen zeigen</translation>
    </message>
    <message>
        <source>Save the current search as a view</source>
        <translation>Die aktuelle Suche als Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Die Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Show the details of the selected invite</source>
        <translation>Die Details der ausgewählten Einladung zeigen</translation>
    </message>
    <message>
        <source>Show the invites that have changed since the last check</source>
        <translation>Die Einladungen zeigen, die sich seit dem letzten Stand geändert haben</translation>
    </message>
    <message>
        <source>Remember the &amp;List</source>
        <translation>&amp;Liste merken</translation>
    </message>
    <message>
        <source>Open the user’s guide</source>
        <translation>Das Handbuch öffnen</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Alle Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>Show examples of searches</source>
        <translation>Beispiele für Suchen zeigen</translation>
    </message>
    <message>
        <source>Copy versions and settings for a problem report</source>
        <translation>Versionen und Einstellungen für eine Meldung kopieren</translation>
    </message>
    <message>
        <source>Change how the program looks and works</source>
        <translation>Ändern, wie das Programm aussieht und arbeitet</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>Allen Text vergrößern</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>Allen Text verkleinern</translation>
    </message>
    <message>
        <source>Defa&amp;ult Text Size</source>
        <translation>Üblich&amp;e Textgröße</translation>
    </message>
    <message>
        <source>Use the text size of the desktop</source>
        <translation>Die Textgröße des Desktops verwenden</translation>
    </message>
    <message>
        <source>C&amp;lear Activity…</source>
        <translation>&amp;Verlauf löschen…</translation>
    </message>
    <message>
        <source>Delete all runs and the remembered list from this computer</source>
        <translation>Alle Vorgänge und die gemerkte Liste von diesem Computer löschen</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig machen…</translation>
    </message>
    <message>
        <source>Invite the people again whose invites the last run revoked</source>
        <translation>Die Personen erneut einladen, deren Einladungen der letzte Vorgang widerrufen hat</translation>
    </message>
    <message>
        <source>Save the list on this computer to show it at once at the next start</source>
        <translation>Die Liste auf diesem Computer speichern, um sie beim nächsten Start sofort zu zeigen</translation>
    </message>
    <message>
        <source>&amp;Find Problems…</source>
        <translation>Probleme &amp;finden…</translation>
    </message>
    <message>
        <source>Check this computer, the way to the API and the key</source>
        <translation>Diesen Computer, den Weg zur API und den Schlüssel prüfen</translation>
    </message>
    <message>
        <source>R&amp;oster</source>
        <translation>S&amp;ollliste</translation>
    </message>
    <message>
        <source>Show how the organization differs from a list of who should be in</source>
        <translation>Zeigen, worin die Organisation von einer Liste der Personen abweicht, die dabei sein sollen</translation>
    </message>
</context>
<context>
    <name>Vestibule::ActivityController</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are revoked and not yet invited again.</source>
        <translation>
            <numerusform>%Ln ist widerrufen und noch nicht wieder eingeladen.</numerusform>
            <numerusform>%Ln sind widerrufen und noch nicht wieder eingeladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are kept: %1</source>
        <translation>Diese bleiben erhalten: %1</translation>
    </message>
    <message>
        <source>Clear the Activity?</source>
        <translation>Verlauf löschen?</translation>
    </message>
    <message>
        <source>Clear Activity</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Deleted %1 with %2. The file was rewritten, so none of their data is left in it.</source>
        <comment>runs, steps</comment>
        <translation>Gelöscht: %1 mit %2. Die Datei wurde neu geschrieben; davon ist nichts mehr darin.</translation>
    </message>
    <message>
        <source>This deletes %1 with %2 and every address in them. Nothing changes in the organization, but Invite Again is no longer possible. A remembered list is deleted as well.</source>
        <comment>runs, steps</comment>
        <translation>Das löscht %1 mit %2 und allen Adressen darin. In der Organisation ändert sich nichts, aber „Erneut einladen“ ist dann nicht mehr möglich. Auch eine gemerkte Liste wird gelöscht.</translation>
    </message>
    <message>
        <source>The remembered list was deleted as well.</source>
        <translation>Auch die gemerkte Liste wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln it is unknown whether they were invited or revoked.</source>
        <translation>
            <numerusform>Bei %Ln ist unbekannt, ob eingeladen oder widerrufen wurde.</numerusform>
            <numerusform>Bei %Ln ist unbekannt, ob eingeladen oder widerrufen wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also delete %Ln run(s) with an open outcome</source>
        <translation>
            <numerusform>Auch %Ln Vorgang mit offenem Ergebnis löschen</numerusform>
            <numerusform>Auch %Ln Vorgänge mit offenem Ergebnis löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>Der Befehl ist kopiert.</translation>
    </message>
    <message>
        <source>The run has too many steps for a command line.</source>
        <translation>Der Vorgang hat zu viele Schritte für eine Befehlszeile.</translation>
    </message>
    <message>
        <source>The run journal cannot be changed at the moment.</source>
        <translation>Das Protokoll der Vorgänge kann derzeit nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>Vestibule::ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Save Results…</source>
        <translation>Ergebnisse speichern…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Address, ID or request ID</source>
        <translation>Adresse, ID oder Anfrage-ID</translation>
    </message>
    <message>
        <source>Filter the activity</source>
        <translation>Den Verlauf filtern</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Vorgänge</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Fehlgeschlagenes wiederholen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Send Again…</source>
        <translation>Noch einmal senden…</translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln Left Out…</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln Ausgelassene öffnen…</numerusform>
            <numerusform>%Ln Ausgelassene öffnen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear Activity…</source>
        <translation>Verlauf löschen…</translation>
    </message>
    <message>
        <source>No activity yet. The invites that you send, resend, change or revoke appear here.</source>
        <translation>Noch kein Verlauf. Hier erscheinen die Einladungen, die Sie senden, erneut senden, ändern oder widerrufen.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln People Again…</source>
        <translation>
            <numerusform>%Ln Person erneut einladen…</numerusform>
            <numerusform>%Ln Personen erneut einladen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite Again…</source>
        <translation>Erneut einladen…</translation>
    </message>
    <message>
        <source>Copy as Command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Select steps that revoked an invite.</source>
        <translation>Wählen Sie Schritte, die eine Einladung widerrufen haben.</translation>
    </message>
    <message>
        <source>Choose a run, or select one of its steps.</source>
        <translation>Wählen Sie einen Vorgang oder einen seiner Schritte.</translation>
    </message>
    <message>
        <source>This run has ended, and no step failed.</source>
        <translation>Dieser Vorgang ist beendet, und kein Schritt ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>This run is in progress.</source>
        <translation>Dieser Vorgang läuft.</translation>
    </message>
</context>
<context>
    <name>Vestibule::ActivityModel</name>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Skipped: left out</source>
        <translation>Übersprungen: ausgelassen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Revoked, not yet invited again</source>
        <translation>Widerrufen, noch nicht erneut eingeladen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Invite ID</source>
        <translation>Einladungs-ID</translation>
    </message>
    <message>
        <source>New invite ID</source>
        <translation>Neue Einladungs-ID</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Resent</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Skipped: already accepted</source>
        <translation>Übersprungen: bereits angenommen</translation>
    </message>
    <message>
        <source>Skipped: already has an open invite</source>
        <translation>Übersprungen: hat bereits eine offene Einladung</translation>
    </message>
    <message>
        <source>Skipped: already a member</source>
        <translation>Übersprungen: bereits Mitglied</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Noch nicht begonnen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Skipped: an earlier invite may still go through</source>
        <translation>Übersprungen: Eine frühere Einladung kann noch durchgehen</translation>
    </message>
    <message>
        <source>Skipped: invited a moment ago</source>
        <translation>Übersprungen: eben erst eingeladen</translation>
    </message>
    <message>
        <source>Interrupted: Resume checks the outcome</source>
        <translation>Unterbrochen: Fortsetzen prüft das Ergebnis</translation>
    </message>
    <message>
        <source>Skipped: not allowed by a rule of the organization</source>
        <translation>Übersprungen: durch eine Regel der Organisation nicht erlaubt</translation>
    </message>
</context>
<context>
    <name>Vestibule::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>Vestibule::AddressText</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>Vestibule::AnswerCheck</name>
    <message>
        <source>the server does not answer as it should.</source>
        <translation>Der Server antwortet nicht, wie er sollte.</translation>
    </message>
    <message>
        <source>It answers as the API does.</source>
        <translation>Er antwortet wie die API.</translation>
    </message>
    <message>
        <source>nothing could be sent.</source>
        <translation>Es konnte nichts gesendet werden.</translation>
    </message>
    <message>
        <source>the server does not say what time it is.</source>
        <translation>Der Server sagt nicht, wie spät es ist.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock right.</source>
        <translation>Stellen Sie die Uhr dieses Computers richtig.</translation>
    </message>
    <message>
        <source>It agrees with the server&apos;s within two minutes.</source>
        <translation>Sie stimmt auf zwei Minuten mit der des Servers überein.</translation>
    </message>
    <message>
        <source>The API accepts it.</source>
        <translation>Die API nimmt ihn an.</translation>
    </message>
    <message>
        <source>The API accepts the one of %1.</source>
        <translation>Die API nimmt den aus %1 an.</translation>
    </message>
    <message>
        <source>the organization is not the key&apos;s.</source>
        <translation>Die Organisation ist nicht die des Schlüssels.</translation>
    </message>
    <message>
        <source>the key is not accepted.</source>
        <translation>Der Schlüssel wird nicht angenommen.</translation>
    </message>
    <message>
        <source>That of the key; OPENAI_ORG_ID names none.</source>
        <translation>Die des Schlüssels; OPENAI_ORG_ID nennt keine.</translation>
    </message>
    <message>
        <source>That of OPENAI_ORG_ID; the key belongs to it.</source>
        <translation>Die aus OPENAI_ORG_ID; der Schlüssel gehört zu ihr.</translation>
    </message>
    <message>
        <source>The key may read the invites.</source>
        <translation>Der Schlüssel darf die Einladungen lesen.</translation>
    </message>
    <message>
        <source>That of the key; the profile names none.</source>
        <translation>Die des Schlüssels; das Profil nennt keine.</translation>
    </message>
    <message>
        <source>That of the profile; the key belongs to it.</source>
        <translation>Die des Profils; der Schlüssel gehört zu ihr.</translation>
    </message>
</context>
<context>
    <name>Vestibule::ApplyDialog</name>
    <message>
        <source>Apply Plan</source>
        <translation>Plan ausführen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out: something has changed since the plan was made. They come last, with the reason.</source>
        <translation>
            <numerusform>%Ln Zeile ist ausgelassen: Seit dem Plan hat sich etwas geändert. Sie steht zuletzt, mit dem Grund.</numerusform>
            <numerusform>%Ln Zeilen sind ausgelassen: Seit dem Plan hat sich etwas geändert. Sie stehen zuletzt, mit dem Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message numerus="yes">
        <source>Carry out %Ln step(s) of this plan?</source>
        <translation>
            <numerusform>%Ln Schritt dieses Plans ausführen?</numerusform>
            <numerusform>%Ln Schritte dieses Plans ausführen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %Ln Step(s)</source>
        <translation>
            <numerusform>%Ln Schritt &amp;ausführen</numerusform>
            <numerusform>%Ln Schritte &amp;ausführen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. These steps and no others are sent, as one run that you can pause.</source>
        <comment>a list of counts</comment>
        <translation>%1. Diese Schritte und keine anderen werden gesendet, als ein Vorgang, den Sie anhalten können.</translation>
    </message>
    <message>
        <source>Nothing of this plan is left to do</source>
        <translation>Von diesem Plan ist nichts mehr zu tun</translation>
    </message>
</context>
<context>
    <name>Vestibule::CallAnswer</name>
    <message>
        <source>%1 opens after this.</source>
        <comment>%1 is a file, or a page</comment>
        <translation>%1 wird danach geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more open after this.</source>
        <comment>%1 is a file, or a page</comment>
        <translation>
            <numerusform>%1 und %Ln weitere werden danach geöffnet.</numerusform>
            <numerusform>%1 und %Ln weitere werden danach geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 opens as soon as people can be invited.</source>
        <comment>%1 is a file, or a page</comment>
        <translation>%1 wird geöffnet, sobald Personen eingeladen werden können.</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>Die Prüfung</translation>
    </message>
    <message>
        <source>The dialog that invites people</source>
        <translation>Der Einladungsdialog</translation>
    </message>
    <message>
        <source>The review opens as soon as the list is there.</source>
        <translation>Die Prüfung wird geöffnet, sobald die Liste da ist.</translation>
    </message>
</context>
<context>
    <name>Vestibule::ChangeDialog</name>
    <message>
        <source>Change Invites</source>
        <translation>Einladungen ändern</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>The default project</source>
        <translation>Das Standardprojekt</translation>
    </message>
    <message>
        <source>No project, only the organization</source>
        <translation>Kein Projekt, nur die Organisation</translation>
    </message>
    <message>
        <source>These projects</source>
        <translation>Diese Projekte</translation>
    </message>
    <message>
        <source>R&amp;ole:</source>
        <translation>&amp;Rolle:</translation>
    </message>
    <message>
        <source>&amp;Projects:</source>
        <translation>&amp;Projekte:</translation>
    </message>
    <message>
        <source>The projects are still being loaded.</source>
        <translation>Die Projekte werden noch geladen.</translation>
    </message>
    <message>
        <source>Choose at least one project.</source>
        <translation>Wählen Sie mindestens ein Projekt.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln invite(s)?</source>
        <translation>
            <numerusform>%Ln Einladung ändern?</numerusform>
            <numerusform>%Ln Einladungen ändern?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung &amp;ändern</numerusform>
            <numerusform>%Ln Einladungen &amp;ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>Es gibt nichts zu ändern</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Owner: full access</source>
        <translation>Eigentümer: voller Zugriff</translation>
    </message>
    <message>
        <source>Choose what to change.</source>
        <translation>Wählen Sie, was Sie ändern möchten.</translation>
    </message>
    <message>
        <source>Each invite is revoked and created again with these changes, and a new email is sent. The links in the old emails stop working.</source>
        <translation>Jede Einladung wird widerrufen und mit diesen Änderungen neu erstellt, und eine neue E-Mail wird verschickt. Die Links in den alten E-Mails werden ungültig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) have already been accepted. The access of these people is managed under the organization&apos;s members.</source>
        <translation>
            <numerusform>%Ln Einladung wurde bereits angenommen. Der Zugang dieser Person wird bei den Mitgliedern der Organisation verwaltet.</numerusform>
            <numerusform>%Ln Einladungen wurden bereits angenommen. Der Zugang dieser Personen wird bei den Mitgliedern der Organisation verwaltet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ChangesController</name>
    <message>
        <source>The last check was on %1.</source>
        <comment>date and time</comment>
        <translation>Der letzte Stand ist vom %1.</translation>
    </message>
    <message>
        <source>The remembered lists were deleted from this computer. The next start reads the list before it shows it.</source>
        <translation>Die gemerkten Listen wurden von diesem Computer gelöscht. Der nächste Start liest die Liste, bevor er sie zeigt.</translation>
    </message>
</context>
<context>
    <name>Vestibule::ChangesStrip</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Gone…</source>
        <comment>invites that are no longer in the list</comment>
        <translation>&amp;Nicht mehr da…</translation>
    </message>
    <message>
        <source>Show the invites that have changed</source>
        <translation>Die Einladungen zeigen, die sich geändert haben</translation>
    </message>
    <message>
        <source>Show the invites that are no longer in the list</source>
        <translation>Die Einladungen zeigen, die nicht mehr in der Liste sind</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>The list is remembered on this computer, sealed with your admin key, so that the next start shows it at once.</source>
        <translation>Die Liste wird auf diesem Computer gemerkt, versiegelt mit Ihrem Admin-Schlüssel, damit der nächste Start sie sofort zeigt.</translation>
    </message>
    <message>
        <source>Switch &amp;Off</source>
        <comment>remembering the list</comment>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>&amp;Keep On</source>
        <comment>remembering the list</comment>
        <translation>&amp;Eingeschaltet lassen</translation>
    </message>
</context>
<context>
    <name>Vestibule::Check</name>
    <message numerus="yes">
        <source>No answer came within %n second(s).</source>
        <translation>
            <numerusform>Innerhalb einer Sekunde kam keine Antwort.</numerusform>
            <numerusform>Innerhalb von %n Sekunden kam keine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>not tried: %1</source>
        <translation>nicht versucht: %1</translation>
    </message>
</context>
<context>
    <name>Vestibule::CommandCopier</name>
    <message>
        <source>The &amp;Search</source>
        <translation>Die &amp;Suche</translation>
    </message>
    <message>
        <source>The &amp;Export of What It Finds</source>
        <translation>Den &amp;Export dessen, was sie findet</translation>
    </message>
    <message>
        <source>The Re&amp;view</source>
        <translation>Die &amp;Prüfung</translation>
    </message>
    <message>
        <source>Revoking All E&amp;xpired</source>
        <translation>Das Widerrufen aller &amp;abgelaufenen</translation>
    </message>
    <message>
        <source>Select invites first.</source>
        <translation>Wählen Sie zuerst Einladungen aus.</translation>
    </message>
    <message>
        <source>&amp;Revoking the Selection</source>
        <translation>Das &amp;Widerrufen der Auswahl</translation>
    </message>
    <message>
        <source>Rese&amp;nding the Selection</source>
        <translation>Das erneute Se&amp;nden der Auswahl</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Only the window knows what has changed since the last check.</source>
        <translation>Nur das Fenster weiß, was sich seit dem letzten Stand geändert hat.</translation>
    </message>
    <message>
        <source>These are too many for a command line. Use a search instead.</source>
        <translation>Das sind zu viele für eine Befehlszeile. Verwenden Sie stattdessen eine Suche.</translation>
    </message>
</context>
<context>
    <name>Vestibule::CompletionList</name>
    <message>
        <source>%1, %2</source>
        <comment>what may be typed, what it means</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Vestibule::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Einladungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending past their expiry</source>
        <translation>
            <numerusform>%Ln offen mit abgelaufener Frist</numerusform>
            <numerusform>%Ln offen mit abgelaufener Frist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln abgelaufen</numerusform>
            <numerusform>%Ln abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <comment>a list of counts</comment>
        <translation>Davon: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The API did not list the projects of %Ln of them: they get the default project.</source>
        <translation>
            <numerusform>Bei %Ln davon hat die API die Projekte nicht angegeben; dort gilt das Standardprojekt.</numerusform>
            <numerusform>Bei %Ln davon hat die API die Projekte nicht angegeben; dort gilt das Standardprojekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: a second open invite for their address would be refused. Revoke the others first.</source>
        <translation>
            <numerusform>%Ln wird ausgelassen: Eine zweite offene Einladung für die Adresse würde abgelehnt. Widerrufen Sie zuerst die anderen.</numerusform>
            <numerusform>%Ln werden ausgelassen: Eine zweite offene Einladung für ihre Adresse würde abgelehnt. Widerrufen Sie zuerst die anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: one of their projects is archived or missing. Choose other projects with Change.</source>
        <translation>
            <numerusform>%Ln wird ausgelassen: Eines ihrer Projekte ist archiviert oder nicht mehr vorhanden. Wählen Sie mit „Ändern“ andere Projekte.</numerusform>
            <numerusform>%Ln werden ausgelassen: Eines ihrer Projekte ist archiviert oder nicht mehr vorhanden. Wählen Sie mit „Ändern“ andere Projekte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: their address is already listed above.</source>
        <translation>
            <numerusform>%Ln wird ausgelassen: Die Adresse steht schon weiter oben.</numerusform>
            <numerusform>%Ln werden ausgelassen: Die Adressen stehen schon weiter oben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: they would not change.</source>
        <translation>
            <numerusform>%Ln wird ausgelassen: Es würde sich nichts ändern.</numerusform>
            <numerusform>%Ln werden ausgelassen: Es würde sich nichts ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type %L1 to revoke this many invites that could still be accepted:</source>
        <translation>&amp;Geben Sie %L1 ein, um so viele Einladungen zu widerrufen, die noch angenommen werden könnten:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expiring soon</source>
        <translation>
            <numerusform>%Ln läuft bald ab</numerusform>
            <numerusform>%Ln laufen bald ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status</source>
        <translation>
            <numerusform>%Ln mit anderem Status</numerusform>
            <numerusform>%Ln mit anderem Status</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as Co&amp;mmand</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: they are protected by a rule of the organization.</source>
        <translation>
            <numerusform>%Ln wird ausgelassen: durch eine Regel der Organisation geschützt.</numerusform>
            <numerusform>%Ln werden ausgelassen: durch eine Regel der Organisation geschützt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is as it was remembered</source>
        <translation>Die Liste ist so, wie sie gemerkt wurde</translation>
    </message>
    <message>
        <source>These invites could not be read again</source>
        <translation>Diese Einladungen konnten nicht neu gelesen werden</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading these invites again</source>
        <translation>Diese Einladungen werden neu gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: they have been deleted since the list was last read.</source>
        <translation>
            <numerusform>%Ln wird ausgelassen: Sie wurde gelöscht, seit die Liste zuletzt gelesen wurde.</numerusform>
            <numerusform>%Ln werden ausgelassen: Sie wurden gelöscht, seit die Liste zuletzt gelesen wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: a rule of the organization does not allow inviting them again.</source>
        <translation>
            <numerusform>%Ln wird ausgelassen: Eine Regel der Organisation erlaubt nicht, sie erneut einzuladen.</numerusform>
            <numerusform>%Ln werden ausgelassen: Eine Regel der Organisation erlaubt nicht, sie erneut einzuladen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ConfirmModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Left out: has another open invite</source>
        <translation>Ausgelassen: hat eine weitere offene Einladung</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>as it is, and as it becomes</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Left out: already accepted</source>
        <translation>Ausgelassen: bereits angenommen</translation>
    </message>
    <message>
        <source>Left out: address already listed above</source>
        <translation>Ausgelassen: Adresse steht bereits weiter oben</translation>
    </message>
    <message>
        <source>Left out: no change</source>
        <translation>Ausgelassen: keine Änderung</translation>
    </message>
    <message>
        <source>Left out: a project is archived or missing</source>
        <translation>Ausgelassen: ein Projekt ist archiviert oder nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Left out: protected</source>
        <translation>Ausgelassen: geschützt</translation>
    </message>
    <message>
        <source>Left out: not allowed by a rule</source>
        <translation>Ausgelassen: durch eine Regel nicht erlaubt</translation>
    </message>
</context>
<context>
    <name>Vestibule::ConnectionController</name>
    <message>
        <source>Replace the Stored Key?</source>
        <translation>Gespeicherten Schlüssel ersetzen?</translation>
    </message>
    <message>
        <source>Replace Key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Forget the Key?</source>
        <translation>Schlüssel vergessen?</translation>
    </message>
    <message>
        <source>Forget Key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>The Key Was Not Removed</source>
        <translation>Der Schlüssel wurde nicht entfernt</translation>
    </message>
    <message>
        <source>A key was saved before, but the keychain does not show it now. The keychain may be locked. Saving this key replaces the other one.</source>
        <translation>Es wurde schon ein Schlüssel gespeichert, aber der Schlüsselbund zeigt ihn gerade nicht. Vielleicht ist der Schlüsselbund gesperrt. Wenn Sie diesen Schlüssel speichern, ersetzt er den anderen.</translation>
    </message>
    <message>
        <source>This removes the admin key from the system&apos;s keychain. The key stays valid with OpenAI until it is deleted there.</source>
        <translation>Der Admin-Schlüssel wird aus dem Schlüsselbund des Systems entfernt. Bei OpenAI bleibt er gültig, bis er dort gelöscht wird.</translation>
    </message>
    <message>
        <source>The keychain shows no key of Vestibule. If the keychain is locked, the key is still in it: unlock it and try again.</source>
        <translation>Der Schlüsselbund zeigt keinen Schlüssel von Vestibule. Ist er gesperrt, ist der Schlüssel noch darin: Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key could not be removed from the keychain. Try again, or remove it with the keychain&apos;s own program.</source>
        <translation>Der Schlüssel ließ sich nicht aus dem Schlüsselbund entfernen. Versuchen Sie es erneut, oder entfernen Sie ihn im Programm des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>The keychain contains another admin key. Saving this key replaces it.</source>
        <translation>Der Schlüsselbund enthält einen anderen Admin-Schlüssel. Wenn Sie diesen Schlüssel speichern, ersetzt er den anderen.</translation>
    </message>
    <message>
        <source>The Profile Was Not Opened</source>
        <translation>Das Profil wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>The profile has one key to read and one to write, or one of them. Saving this key replaces them.</source>
        <translation>Das Profil hat einen Schlüssel zum Lesen und einen zum Schreiben, oder einen von beiden. Wenn Sie diesen Schlüssel speichern, ersetzt er sie.</translation>
    </message>
    <message>
        <source>The key is saved. The one before it is still in the keychain: %1</source>
        <translation>Der Schlüssel ist gespeichert. Der vorige ist noch im Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>This removes every key of the profile “%1” from the system&apos;s keychain. A key stays valid with OpenAI until it is deleted there.</source>
        <translation>Damit werden alle Schlüssel des Profils „%1“ aus dem Schlüsselbund des Systems entfernt. Bei OpenAI gilt ein Schlüssel weiter, bis er dort gelöscht wird.</translation>
    </message>
</context>
<context>
    <name>Vestibule::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Vestibule::DemoServer</name>
    <message>
        <source>The program %1 is not installed.</source>
        <translation>Das Programm %1 ist nicht installiert.</translation>
    </message>
    <message>
        <source>Its program reported no port.</source>
        <translation>Das Programm hat keinen Port genannt.</translation>
    </message>
    <message>
        <source>Its program exited immediately.</source>
        <translation>Das Programm wurde sofort wieder beendet.</translation>
    </message>
</context>
<context>
    <name>Vestibule::DemoWorker</name>
    <message>
        <source>The server of the demo organization cannot use its port.</source>
        <translation>Der Server der Demo-Organisation kann seinen Port nicht verwenden.</translation>
    </message>
</context>
<context>
    <name>Vestibule::DetailsController</name>
    <message>
        <source>The invite for %1 was revoked elsewhere. It is no longer in the list.</source>
        <translation>Die Einladung für %1 wurde anderswo widerrufen und ist nicht mehr in der Liste.</translation>
    </message>
</context>
<context>
    <name>Vestibule::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select an invite to see its details.</source>
        <translation>Wählen Sie eine Einladung, um ihre Details zu sehen.</translation>
    </message>
</context>
<context>
    <name>Vestibule::DifferenceGroups</name>
    <message>
        <source>All differences</source>
        <translation>Alle Abweichungen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Everybody for whom the roster and the organization differ.</source>
        <translation>Alle, bei denen Sollliste und Organisation voneinander abweichen.</translation>
    </message>
    <message>
        <source>You have left these out of the plan. The plan keeps the reasons.</source>
        <translation>Diese haben Sie aus dem Plan ausgelassen. Der Plan behält die Gründe.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of differences, and how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Vestibule::DifferencesModel</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a difference, since the last plan</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a difference, since the last plan</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>default project</source>
        <translation>Standardprojekt</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>kein Projekt</translation>
    </message>
    <message>
        <source>%1 (owner)</source>
        <comment>a project</comment>
        <translation>%1 (Eigentümer)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a role and projects</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty cell, for a screen reader</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a day</comment>
        <translation>Seit %1</translation>
    </message>
</context>
<context>
    <name>Vestibule::DifferencesView</name>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Copy with &amp;Headers</source>
        <translation>Mit &amp;Überschriften kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>Vestibule::Discretion</name>
    <message>
        <source>(an address)</source>
        <translation>(eine Adresse)</translation>
    </message>
</context>
<context>
    <name>Vestibule::DoctorDialog</name>
    <message>
        <source>Checks this computer, the way to the API and the key. Nothing is changed, and the text below contains no key and no email address.</source>
        <translation>Prüft diesen Computer, den Weg zur API und den Schlüssel. Nichts wird geändert, und der Text unten enthält keinen Schlüssel und keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Also &amp;test whether the key may change invites</source>
        <translation>Auch &amp;testen, ob der Schlüssel Einladungen ändern darf</translation>
    </message>
    <message>
        <source>Find Problems</source>
        <translation>Probleme finden</translation>
    </message>
    <message>
        <source>Asks the API to revoke an invite that cannot exist</source>
        <translation>Bittet die API, eine Einladung zu widerrufen, die es nicht geben kann</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Check A&amp;gain</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a result, what was checked, what was found</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found.</source>
        <translation>
            <numerusform>%Ln Problem gefunden.</numerusform>
            <numerusform>%Ln Probleme gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The rest was not checked.</source>
        <translation>Gestoppt. Der Rest wurde nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>Vestibule::DraftModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>%L1, %2</source>
        <comment>line, file</comment>
        <translation>%L1, %2</translation>
    </message>
    <message>
        <source>%L1</source>
        <comment>line</comment>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Line %L1 of %2</source>
        <translation>Zeile %L1 von %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (address)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, as chosen for all</source>
        <translation>%1, wie für alle gewählt</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Default project</source>
        <translation>Standardprojekt</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln Projekt</numerusform>
            <numerusform>%Ln Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <comment>our word, the list&apos;s</comment>
        <translation>%1 („%2“)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Line %L1 of the typed text</source>
        <translation>Zeile %L1 der Eingabe</translation>
    </message>
    <message>
        <source>%1 Line numbers refer to the typed text.</source>
        <translation>%1 Zeilennummern beziehen sich auf die Eingabe.</translation>
    </message>
    <message>
        <source>%1 Line numbers refer to %2.</source>
        <comment>sentence, file</comment>
        <translation>%1 Zeilennummern beziehen sich auf %2.</translation>
    </message>
</context>
<context>
    <name>Vestibule::DraftVerdict</name>
    <message>
        <source>Already invited, still pending.</source>
        <translation>Bereits eingeladen, noch offen.</translation>
    </message>
    <message>
        <source>Already invited, pending since %1.</source>
        <translation>Bereits eingeladen, offen seit %1.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>The quotes of this row do not match.</source>
        <translation>Die Anführungszeichen dieser Zeile passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Ready: an earlier invite has expired; it is revoked and sent again.</source>
        <translation>Bereit: Eine frühere Einladung ist abgelaufen; sie wird widerrufen und neu gesendet.</translation>
    </message>
    <message>
        <source>Ready: the invite that expired on %1 is revoked and sent again.</source>
        <translation>Bereit: Die am %1 abgelaufene Einladung wird widerrufen und neu gesendet.</translation>
    </message>
    <message>
        <source>No role yet; choose reader or owner.</source>
        <translation>Noch ohne Rolle; wählen Sie Leser oder Eigentümer.</translation>
    </message>
    <message>
        <source>“%1” is not a role; choose reader or owner.</source>
        <translation>„%1“ ist keine Rolle; wählen Sie Leser oder Eigentümer.</translation>
    </message>
    <message>
        <source>The same address is already in line %1.</source>
        <translation>Dieselbe Adresse steht bereits in Zeile %1.</translation>
    </message>
    <message>
        <source>Already a member of the organization.</source>
        <translation>Bereits Mitglied der Organisation.</translation>
    </message>
    <message>
        <source>“%1” matches no active project, or more than one.</source>
        <translation>„%1“ passt zu keinem aktiven Projekt oder zu mehreren.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <comment>sentence, address</comment>
        <translation>%1 Meinten Sie %2?</translation>
    </message>
    <message>
        <source>“%1” is not a role in a project; choose member or owner.</source>
        <translation>„%1“ ist keine Rolle in einem Projekt; wählen Sie member oder owner.</translation>
    </message>
    <message>
        <source>“%1” is not a project. Separate projects with “;”.</source>
        <translation>„%1“ ist kein Projekt. Trennen Sie Projekte mit „;“.</translation>
    </message>
    <message>
        <source>“%1” gives a second role in the same project.</source>
        <translation>„%1“ nennt eine zweite Rolle im selben Projekt.</translation>
    </message>
    <message>
        <source>Check this address: it mixes letters of two scripts that look alike.</source>
        <translation>Prüfen Sie diese Adresse: Sie mischt Buchstaben zweier Schriften, die sich gleichen.</translation>
    </message>
    <message>
        <source>Check this address: the domain looks like %1, but is another one.</source>
        <translation>Prüfen Sie diese Adresse: Die Domain sieht aus wie %1, ist aber eine andere.</translation>
    </message>
    <message>
        <source>The same address is already in line %1, with another role or other projects.</source>
        <translation>Dieselbe Adresse steht schon in Zeile %1, mit anderer Rolle oder anderen Projekten.</translation>
    </message>
    <message>
        <source>The cells of this row do not match the headings.</source>
        <translation>Die Zellen dieser Zeile passen nicht zu den Überschriften.</translation>
    </message>
    <message>
        <source>Run %1 sent an invite to this address. Its outcome is unknown; it may still go through.</source>
        <translation>Vorgang %1 hat an diese Adresse eine Einladung gesendet. Das Ergebnis ist unbekannt; sie kann noch durchgehen.</translation>
    </message>
    <message>
        <source>Invited in run %1 a moment ago.</source>
        <translation>Wurde in Vorgang %1 eben erst eingeladen.</translation>
    </message>
</context>
<context>
    <name>Vestibule::EmptyRoster</name>
    <message>
        <source>&amp;Open Roster or Plan…</source>
        <translation>Sollliste oder Plan ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Save &amp;Today as Roster…</source>
        <translation>Heu&amp;te als Sollliste speichern…</translation>
    </message>
    <message>
        <source>Tr&amp;y the Example</source>
        <translation>Beis&amp;piel ausprobieren</translation>
    </message>
    <message>
        <source>Who should be in, and who is?</source>
        <translation>Wer soll dabei sein, und wer ist es?</translation>
    </message>
    <message>
        <source>A roster is a list of who should be in, with a role and projects: the export of the month, a class, a project team. Open one, and this page shows how the organization differs from it: whom to invite, whose invite to renew or change, who is in without being on it. Nothing is sent before you apply the plan.</source>
        <translation>Eine Sollliste sagt, wer dabei sein soll, mit Rolle und Projekten: der Export des Monats, eine Klasse, ein Projektteam. Öffnen Sie eine, und diese Seite zeigt, worin die Organisation davon abweicht: wer einzuladen ist, wessen Einladung zu erneuern oder zu ändern ist, wer dabei ist, ohne darauf zu stehen. Nichts wird gesendet, bevor Sie den Plan ausführen.</translation>
    </message>
    <message>
        <source>You can also drop a file here: CSV, Excel, a list of addresses, or a plan that was saved before.</source>
        <translation>Sie können eine Datei auch hierher ziehen: CSV, Excel, eine Liste von Adressen oder einen gespeicherten Plan.</translation>
    </message>
    <message>
        <source>Write the people who are in now to a file, to begin with</source>
        <translation>Die Personen, die jetzt dabei sind, in eine Datei schreiben, für den Anfang</translation>
    </message>
    <message>
        <source>A roster for the demo organization, in which everything occurs that can differ</source>
        <translation>Eine Sollliste für die Demo-Organisation, in der alles vorkommt, was abweichen kann</translation>
    </message>
</context>
<context>
    <name>Vestibule::EnvironmentCheck</name>
    <message>
        <source>the base URL cannot be used.</source>
        <translation>Die Basis-URL ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>Requests go to the API itself, %1.</source>
        <translation>Anfragen gehen an die API selbst, %1.</translation>
    </message>
    <message>
        <source>Requests go to %1, not to the API itself.</source>
        <translation>Anfragen gehen an %1, nicht an die API selbst.</translation>
    </message>
    <message>
        <source>No variable of the program is set.</source>
        <translation>Keine Variable des Programms ist gesetzt.</translation>
    </message>
    <message>
        <source>Set: %1.</source>
        <translation>Gesetzt: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Vestibule::ErrorBanner</name>
    <message>
        <source>Copy Request ID</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Request ID %1</source>
        <translation>Anfrage-ID %1</translation>
    </message>
</context>
<context>
    <name>Vestibule::ExpiryCheck</name>
    <message>
        <source>Until when the key lasts cannot be told: the list of keys was not read.</source>
        <translation>Bis wann der Schlüssel gilt, lässt sich nicht sagen: Die Liste der Schlüssel wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Until when the key lasts cannot be told: it is not in the list of keys.</source>
        <translation>Bis wann der Schlüssel gilt, lässt sich nicht sagen: Er steht nicht in der Liste der Schlüssel.</translation>
    </message>
    <message>
        <source>Until when the key lasts cannot be told: several keys in the list look like it.</source>
        <translation>Bis wann der Schlüssel gilt, lässt sich nicht sagen: Mehrere Schlüssel der Liste sehen aus wie er.</translation>
    </message>
    <message>
        <source>The key never expires.</source>
        <translation>Der Schlüssel läuft nie ab.</translation>
    </message>
    <message>
        <source>The key expires on %1.</source>
        <translation>Der Schlüssel läuft am %1 ab.</translation>
    </message>
    <message numerus="yes">
        <source>The key expires in %n day(s), on %1.</source>
        <translation>
            <numerusform>Der Schlüssel läuft in einem Tag ab, am %1.</numerusform>
            <numerusform>Der Schlüssel läuft in %n Tagen ab, am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new one before, and give it to whoever uses this one.</source>
        <translation>Legen Sie vorher einen neuen an, und geben Sie ihn allen, die diesen verwenden.</translation>
    </message>
</context>
<context>
    <name>Vestibule::ExportDialog</name>
    <message>
        <source>Export Invites</source>
        <translation>Einladungen exportieren</translation>
    </message>
    <message>
        <source>Which invites</source>
        <translation>Welche Einladungen</translation>
    </message>
    <message>
        <source>Sa&amp;ve as:</source>
        <translation>&amp;Speichern unter:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Loading the rest: %Ln invite(s) so far…</source>
        <translation>
            <numerusform>Der Rest wird geladen: bisher %Ln Einladung…</numerusform>
            <numerusform>Der Rest wird geladen: bisher %Ln Einladungen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the rest…</source>
        <translation>Der Rest wird geladen…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;All invites (%L1)</source>
        <comment>count</comment>
        <translation>&amp;Alle Einladungen (%L1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) are loaded; the rest is loaded first.</source>
        <translation>
            <numerusform>%Ln Einladung ist geladen; der Rest wird zuerst geladen.</numerusform>
            <numerusform>%Ln Einladungen sind geladen; der Rest wird zuerst geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All invites</source>
        <translation>&amp;Alle Einladungen</translation>
    </message>
    <message>
        <source>What the &amp;filter shows (%L1)</source>
        <translation>Was der &amp;Filter zeigt (%L1)</translation>
    </message>
    <message>
        <source>The &amp;selection (%L1)</source>
        <translation>Die Aus&amp;wahl (%L1)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>It is replaced only when the export is complete.</source>
        <translation>Sie wird erst ersetzt, wenn der Export vollständig ist.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestoppt. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln invite(s) to %1</source>
        <translation>
            <numerusform>%Ln Einladung exportiert nach %1</numerusform>
            <numerusform>%Ln Einladungen exportiert nach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a folder. Add a file name.</source>
        <translation>Das ist ein Ordner. Ergänzen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>What the &amp;filter shows</source>
        <translation>Was der &amp;Filter zeigt</translation>
    </message>
    <message numerus="yes">
        <source>It shows %Ln invite(s) so far; the rest is loaded first.</source>
        <translation>
            <numerusform>Bisher zeigt er %Ln Einladung; der Rest wird zuerst geladen.</numerusform>
            <numerusform>Bisher zeigt er %Ln Einladungen; der Rest wird zuerst geladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) of the list could not be read and are not in the file.</source>
        <translation>
            <numerusform>%Ln Einladung der Liste konnte nicht gelesen werden und ist nicht in der Datei.</numerusform>
            <numerusform>%Ln Einladungen der Liste konnten nicht gelesen werden und sind nicht in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>For&amp;mat:</translation>
    </message>
    <message>
        <source>CSV for programs</source>
        <translation>CSV für Programme</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Times are real dates in UTC, and text that looks like a formula stays text.</source>
        <translation>Zeiten sind echte Datumswerte in UTC, und Text, der wie eine Formel aussieht, bleibt Text.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>JSON Lines files (*.jsonl)</source>
        <translation>JSON-Lines-Dateien (*.jsonl)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Copy as Comman&amp;d</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Special characters open correctly, and text that looks like a formula gets a &apos; in front to make it safe.</source>
        <translation>Umlaute bleiben erhalten, und Text, der wie eine Formel aussieht, wird durch ein &apos; am Anfang entschärft.</translation>
    </message>
    <message>
        <source>Plain UTF-8 with unchanged values.</source>
        <translation>Reines UTF-8 mit unveränderten Werten.</translation>
    </message>
    <message>
        <source>A file named %1 already exists. Replace it?</source>
        <translation>Die Datei „%1“ gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>The existing file is unchanged.</source>
        <translation>Die vorhandene Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Choose where to save the file.</source>
        <translation>Wählen Sie, wo die Datei gespeichert wird.</translation>
    </message>
    <message>
        <source>One array of objects, with the field names and times of the API.</source>
        <translation>Ein Array von Objekten, mit den Feldnamen und Zeiten der API.</translation>
    </message>
    <message>
        <source>One JSON object per line, for programs that read line by line.</source>
        <translation>Ein JSON-Objekt je Zeile, für Programme, die Zeile für Zeile lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) were too long for a cell and were shortened.</source>
        <translation>
            <numerusform>%Ln Wert war zu lang für eine Zelle und wurde gekürzt.</numerusform>
            <numerusform>%Ln Werte waren zu lang für eine Zelle und wurden gekürzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This location is not responding yet.</source>
        <translation>Dieser Ort antwortet noch nicht.</translation>
    </message>
    <message>
        <source>This is not a regular file. Choose another name.</source>
        <translation>Das ist keine gewöhnliche Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>Wählen Sie einen anderen Ordner oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>Vestibule::FieldGrid</name>
    <message>
        <source>Copy %1</source>
        <translation>„%1“ kopieren</translation>
    </message>
</context>
<context>
    <name>Vestibule::FilterBar</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Choose what to show</source>
        <translation>Wählen, was gezeigt wird</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>removes all conditions</comment>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Show all invites again</source>
        <translation>Wieder alle Einladungen zeigen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>conditions of a search</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::FilterChip</name>
    <message>
        <source>Removes this condition from the search</source>
        <translation>Entfernt diese Bedingung aus der Suche</translation>
    </message>
    <message>
        <source>%1
Click to remove</source>
        <comment>a condition of a search</comment>
        <translation>%1
Klicken zum Entfernen</translation>
    </message>
</context>
<context>
    <name>Vestibule::FilterMenu</name>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
</context>
<context>
    <name>Vestibule::FindingText</name>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>key&apos;s end</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>Audit-Log</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>a check found nothing wrong</comment>
        <translation>ok</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>FALSCH</translation>
    </message>
    <message>
        <source>-</source>
        <comment>a check was not tried</comment>
        <translation>-</translation>
    </message>
    <message>
        <source>write key&apos;s end</source>
        <translation>Ablauf (Ändern)</translation>
    </message>
</context>
<context>
    <name>Vestibule::FindingsModel</name>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>title of a finding, count, why it matters</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>Vestibule::GoneDialog</name>
    <message>
        <source>&amp;Copy All</source>
        <translation>Alle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy Selected</source>
        <translation>Auswahl &amp;kopieren</translation>
    </message>
    <message>
        <source>No Longer in the List</source>
        <translation>Nicht mehr in der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) that were in the list at %1 are no longer in it.</source>
        <comment>%1 is a moment</comment>
        <translation>
            <numerusform>%Ln Einladung der Liste (Stand: %1) ist nicht mehr darin.</numerusform>
            <numerusform>%Ln Einladungen der Liste (Stand: %1) sind nicht mehr darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invites that are no longer in the list</source>
        <translation>Einladungen, die nicht mehr in der Liste sind</translation>
    </message>
</context>
<context>
    <name>Vestibule::GoneModel</name>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Last Status</source>
        <translation>Letzter Status</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>Vestibule::GuideBrowser</name>
    <message>
        <source>User’s guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>:/guide/guide_en.html</source>
        <comment>the guide in this language, or the English one</comment>
        <translation>:/guide/guide_de.html</translation>
    </message>
</context>
<context>
    <name>Vestibule::GuideWindow</name>
    <message>
        <source>User’s Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorherige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>which place of how many</comment>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>Vestibule::HelpController</name>
    <message>
        <source>This profile is read-only.</source>
        <translation>Dieses Profil darf nur lesen.</translation>
    </message>
</context>
<context>
    <name>Vestibule::HolderText</name>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>Prozess %1 auf %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>a process, a time</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>an unknown process</source>
        <translation>ein unbekannter Prozess</translation>
    </message>
</context>
<context>
    <name>Vestibule::InsightLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>Vestibule::InsightNumbers</name>
    <message>
        <source>Numbers: %1</source>
        <comment>title of a picture</comment>
        <translation>Zahlen: %1</translation>
    </message>
</context>
<context>
    <name>Vestibule::InsightNumbersModel</name>
    <message>
        <source>Share accepted</source>
        <translation>Anteil angenommen</translation>
    </message>
</context>
<context>
    <name>Vestibule::InsightPictures</name>
    <message>
        <source>By Week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>Time to Acceptance</source>
        <translation>Zeit bis zur Annahme</translation>
    </message>
    <message>
        <source>By Domain</source>
        <translation>Nach Domain</translation>
    </message>
    <message>
        <source>By Role</source>
        <translation>Nach Rolle</translation>
    </message>
    <message>
        <source>By Project</source>
        <translation>Nach Projekt</translation>
    </message>
    <message>
        <source>Invites by Week</source>
        <translation>Einladungen nach Woche</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>day on an axis, see QDate</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Unknown time</source>
        <translation>Unbekannte Zeit</translation>
    </message>
    <message>
        <source>Weeks start on Monday. Revoked invites are not in the list.</source>
        <translation>Wochen beginnen am Montag. Widerrufene Einladungen stehen nicht in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) since %1</source>
        <comment>a month and a year</comment>
        <translation>
            <numerusform>%Ln Einladung seit %1</numerusform>
            <numerusform>%Ln Einladungen seit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung</numerusform>
            <numerusform>%Ln Einladungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than 1 hour</source>
        <translation>Weniger als 1 Stunde</translation>
    </message>
    <message>
        <source>1 to 6 hours</source>
        <translation>1 bis 6 Stunden</translation>
    </message>
    <message>
        <source>6 to 24 hours</source>
        <translation>6 bis 24 Stunden</translation>
    </message>
    <message>
        <source>1 to 2 days</source>
        <translation>1 bis 2 Tage</translation>
    </message>
    <message>
        <source>2 to 3 days</source>
        <translation>2 bis 3 Tage</translation>
    </message>
    <message>
        <source>3 to 7 days</source>
        <translation>3 bis 7 Tage</translation>
    </message>
    <message>
        <source>1 to 2 weeks</source>
        <translation>1 bis 2 Wochen</translation>
    </message>
    <message>
        <source>2 to 4 weeks</source>
        <translation>2 bis 4 Wochen</translation>
    </message>
    <message>
        <source>More than 4 weeks</source>
        <translation>Mehr als 4 Wochen</translation>
    </message>
    <message>
        <source>under
1 hour</source>
        <translation>unter
1 Stunde</translation>
    </message>
    <message>
        <source>1 to 6
hours</source>
        <translation>1 bis 6
Stunden</translation>
    </message>
    <message>
        <source>6 to 24
hours</source>
        <translation>6 bis 24
Stunden</translation>
    </message>
    <message>
        <source>1 to 2
days</source>
        <translation>1 bis 2
Tage</translation>
    </message>
    <message>
        <source>2 to 3
days</source>
        <translation>2 bis 3
Tage</translation>
    </message>
    <message>
        <source>3 to 7
days</source>
        <translation>3 bis 7
Tage</translation>
    </message>
    <message>
        <source>1 to 2
weeks</source>
        <translation>1 bis 2
Wochen</translation>
    </message>
    <message>
        <source>2 to 4
weeks</source>
        <translation>2 bis 4
Wochen</translation>
    </message>
    <message>
        <source>over
4 weeks</source>
        <translation>über
4 Wochen</translation>
    </message>
    <message>
        <source>Time from invite to acceptance</source>
        <translation>Zeit von der Einladung bis zur Annahme</translation>
    </message>
    <message>
        <source>Accepted invites</source>
        <translation>Angenommene Einladungen</translation>
    </message>
    <message numerus="yes">
        <source>Half of the %Ln accepted invite(s) were accepted within %1, and %2 within three days.</source>
        <comment>length of time, share</comment>
        <translation>
            <numerusform>Die eine angenommene Einladung wurde innerhalb von %1 angenommen; innerhalb von drei Tagen waren es %2.</numerusform>
            <numerusform>Die Hälfte der %Ln angenommenen Einladungen wurde innerhalb von %1 angenommen; innerhalb von drei Tagen waren es %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Invites by Domain</source>
        <translation>Einladungen nach Domain</translation>
    </message>
    <message>
        <source>Domain of the address</source>
        <translation>Domain der Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other domain(s)</source>
        <translation>
            <numerusform>%Ln weitere Domain</numerusform>
            <numerusform>%Ln weitere Domains</numerusform>
        </translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Keine Domain</translation>
    </message>
    <message>
        <source>Most invites went to %1: %2 of %3, and %4 of those were accepted.</source>
        <comment>domain, count, total, share</comment>
        <translation>Die meisten Einladungen gingen an %1: %2 von %3; davon wurden %4 angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln domain(s) in all.</source>
        <translation>
            <numerusform>Insgesamt ist es %Ln Domain.</numerusform>
            <numerusform>Insgesamt sind es %Ln Domains.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invites by Role</source>
        <translation>Einladungen nach Rolle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other role(s)</source>
        <translation>
            <numerusform>%Ln weitere Rolle</numerusform>
            <numerusform>%Ln weitere Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown role</source>
        <translation>Unbekannte Rolle</translation>
    </message>
    <message>
        <source>%1: %2, %3 of them accepted</source>
        <comment>role, share of the invites, share of those</comment>
        <translation>%1: %2, davon %3 angenommen</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between roles</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Invites by Project</source>
        <translation>Einladungen nach Projekt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other project(s)</source>
        <translation>
            <numerusform>%Ln weiteres Projekt</numerusform>
            <numerusform>%Ln weitere Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>Unknown projects</source>
        <translation>Unbekannte Projekte</translation>
    </message>
    <message>
        <source>An invite counts in each of its projects.</source>
        <translation>Eine Einladung zählt bei jedem ihrer Projekte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier invite(s) are not in the chart.</source>
        <translation>
            <numerusform>%Ln frühere Einladung ist nicht im Diagramm.</numerusform>
            <numerusform>%Ln frühere Einladungen sind nicht im Diagramm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln invite(s) is unknown.</source>
        <translation>
            <numerusform>Die Zeit von %Ln Einladung ist unbekannt.</numerusform>
            <numerusform>Die Zeit von %Ln Einladungen ist unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The acceptance time of %Ln invite(s) is unknown.</source>
        <translation>
            <numerusform>Die Annahmezeit von %Ln Einladung ist unbekannt.</numerusform>
            <numerusform>Die Annahmezeit von %Ln Einladungen ist unbekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most frequent project is %1: %2 of %3 invites give access to it, and %4 of those were accepted.</source>
        <comment>project, count, total, share</comment>
        <translation>Das häufigste Projekt ist %1: %2 von %3 Einladungen geben es frei; davon wurden %4 angenommen.</translation>
    </message>
    <message>
        <source>Of %1 still listed, %2 were accepted.</source>
        <comment>number of invites, share</comment>
        <translation>Von %1, die noch in der Liste stehen, wurden %2 angenommen.</translation>
    </message>
    <message>
        <source>Of %1 still listed, %2 were accepted, half of them within %3.</source>
        <comment>invites, share, length of time</comment>
        <translation>Von %1, die noch in der Liste stehen, wurden %2 angenommen, die Hälfte davon innerhalb von %3.</translation>
    </message>
</context>
<context>
    <name>Vestibule::InsightPlot</name>
    <message>
        <source>%1. %2</source>
        <comment>title of a picture, numbers of a bar</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Vestibule::InsightSaver</name>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>it could not be drawn</source>
        <translation>es konnte nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG image (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>The chart could not be saved: %1. Choose another folder, or free some disk space.</source>
        <comment>the system&apos;s words</comment>
        <translation>Das Diagramm konnte nicht gespeichert werden: %1. Wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>Vestibule::InsightsPage</name>
    <message>
        <source>Load &amp;All</source>
        <translation>Alle &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Copy Numbers</source>
        <translation>Zahlen &amp;kopieren</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>path</comment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>This counts the %Ln invite(s) loaded so far; there are more on the server.</source>
        <translation>
            <numerusform>Gezählt ist nur die eine bisher geladene Einladung; auf dem Server sind weitere.</numerusform>
            <numerusform>Gezählt sind nur die %Ln bisher geladenen Einladungen; auf dem Server sind weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>No invite matches the filter.</source>
        <translation>Keine Einladung passt zum Filter.</translation>
    </message>
    <message>
        <source>There are no invites to show yet.</source>
        <translation>Es gibt noch keine Einladungen zu zeigen.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung</numerusform>
            <numerusform>Alle %Ln Einladungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln invite(s)</source>
        <translation>
            <numerusform>Die erste Einladung</numerusform>
            <numerusform>Die ersten %Ln Einladungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · Vestibule</source>
        <comment>organization, number of invites, time</comment>
        <translation>%1 · %2 · %3 · Vestibule</translation>
    </message>
    <message>
        <source>All invites</source>
        <translation>Alle Einladungen</translation>
    </message>
    <message>
        <source>Invites counted</source>
        <translation>Gezählte Einladungen</translation>
    </message>
    <message>
        <source>Copy the numbers for a spreadsheet</source>
        <translation>Die Zahlen für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>&amp;Save Chart…</source>
        <translation>Diagramm &amp;speichern…</translation>
    </message>
    <message>
        <source>There are no accepted invites with a known time yet.</source>
        <translation>Es gibt noch keine angenommenen Einladungen mit bekannter Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filtered invite(s)</source>
        <translation>
            <numerusform>%Ln gefilterte Einladung</numerusform>
            <numerusform>%Ln gefilterte Einladungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Filtered invites</source>
        <translation>Gefilterte Einladungen</translation>
    </message>
    <message>
        <source>Whether the charts show the whole list or only what the search and the filter show</source>
        <translation>Ob die Diagramme die ganze Liste zeigen oder nur, was Suche und Filter zeigen</translation>
    </message>
    <message>
        <source>Show the numbers as a table instead of the chart</source>
        <translation>Die Zahlen als Tabelle statt des Diagramms zeigen</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or PDF</source>
        <translation>Das Diagramm als PNG, SVG oder PDF speichern</translation>
    </message>
    <message numerus="yes">
        <source>This counts the %Ln invite(s) loaded so far; the rest is being loaded.</source>
        <translation>
            <numerusform>Gezählt ist %Ln bisher geladene Einladung; der Rest wird geladen.</numerusform>
            <numerusform>Gezählt sind %Ln bisher geladene Einladungen; der Rest wird geladen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::InviteCells</name>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>column: when the invite was accepted</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Kein Ablauf</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no project</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>names of projects and the number of further ones</comment>
        <translation>%1&#xa0;+%2</translation>
    </message>
    <message>
        <source>This invite gives access to no project.</source>
        <translation>Diese Einladung gibt kein Projekt frei.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a project&apos;s name and the role in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>role in a project</comment>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>role in a project</comment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an address, and what became of its invite</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Past its expiry</source>
        <translation>Frist vorbei</translation>
    </message>
    <message>
        <source>The API did not list the projects of this invite.</source>
        <translation>Die API hat die Projekte dieser Einladung nicht angegeben.</translation>
    </message>
    <message>
        <source>new since the last check</source>
        <translation>neu seit dem letzten Stand</translation>
    </message>
    <message>
        <source>accepted since the last check</source>
        <translation>angenommen seit dem letzten Stand</translation>
    </message>
    <message>
        <source>expired since the last check</source>
        <translation>abgelaufen seit dem letzten Stand</translation>
    </message>
    <message>
        <source>changed since the last check</source>
        <translation>geändert seit dem letzten Stand</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Eingeladen von</translation>
    </message>
    <message>
        <source>The audit log does not say who sent this invite.</source>
        <translation>Das Audit-Log sagt nicht, wer diese Einladung gesendet hat.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>Vestibule::InviteController</name>
    <message>
        <source>The people you entered before the program was closed were saved.</source>
        <translation>Die Personen, die Sie vor dem Beenden des Programms eingegeben hatten, wurden gespeichert.</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Fortsetzen…</translation>
    </message>
</context>
<context>
    <name>Vestibule::InviteFields</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>No expiry known</source>
        <translation>Kein Ablauf bekannt</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>project, as role</comment>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not given by the API</source>
        <translation>Von der API nicht angegeben</translation>
    </message>
</context>
<context>
    <name>Vestibule::InvitePeopleDialog</name>
    <message>
        <source>Invite People</source>
        <translation>Personen einladen</translation>
    </message>
    <message>
        <source>&amp;Send Invite</source>
        <translation>Einladung se&amp;nden</translation>
    </message>
    <message>
        <source>Invite &amp;Now</source>
        <translation>&amp;Jetzt einladen</translation>
    </message>
    <message>
        <source>Nothing was read from %1. %2</source>
        <translation>Aus %1 wurde nichts gelesen. %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %Ln People</source>
        <translation>
            <numerusform>%Ln Person ei&amp;nladen</numerusform>
            <numerusform>%Ln Personen ei&amp;nladen</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is still being read.</source>
        <translation>Eine Datei wird noch gelesen.</translation>
    </message>
    <message>
        <source>Enter the addresses of the people to invite.</source>
        <translation>Geben Sie die Adressen der Personen ein, die Sie einladen.</translation>
    </message>
    <message>
        <source>The address is not complete yet.</source>
        <translation>Die Adresse ist noch nicht vollständig.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Invite Now</source>
        <translation>Jetzt einladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Open a List of People</source>
        <translation>Personenliste öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save Template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The template was saved as %1.</source>
        <translation>Die Vorlage wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The template could not be saved. %1</source>
        <translation>Die Vorlage konnte nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)</source>
        <translation>Listen von Personen (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Invite as Owner</source>
        <translation>Als &amp;Eigentümer einladen</translation>
    </message>
    <message>
        <source>people</source>
        <comment>file name</comment>
        <translation>personen</translation>
    </message>
    <message>
        <source>Copy as Co&amp;mmand</source>
        <translation>Als Befe&amp;hl kopieren</translation>
    </message>
    <message>
        <source>No row is ready to be invited.</source>
        <translation>Keine Zeile ist bereit zum Einladen.</translation>
    </message>
    <message>
        <source>To send it again, use Resend in the list.</source>
        <translation>Um sie erneut zu senden, verwenden Sie „Erneut senden“ in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) do not need this invite after all.</source>
        <translation>
            <numerusform>%Ln Person braucht diese Einladung doch nicht.</numerusform>
            <numerusform>%Ln Personen brauchen diese Einladung doch nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>The list could not be read completely. %1</source>
        <translation>Die Liste konnte nicht vollständig gelesen werden. %1</translation>
    </message>
    <message>
        <source>People with pending invites in the missing part may be invited twice.</source>
        <translation>Personen mit offenen Einladungen im fehlenden Teil werden womöglich doppelt eingeladen.</translation>
    </message>
    <message>
        <source>Checking who is already a member…</source>
        <translation>Es wird geprüft, wer schon Mitglied ist…</translation>
    </message>
    <message numerus="yes">
        <source>Comparing with the list first, so that no one is invited twice: %Ln invite(s) read so far…</source>
        <translation>
            <numerusform>Zuerst wird mit der Liste verglichen, damit niemand doppelt eingeladen wird: bisher %Ln Einladung gelesen…</numerusform>
            <numerusform>Zuerst wird mit der Liste verglichen, damit niemand doppelt eingeladen wird: bisher %Ln Einladungen gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without inviting anyone?</source>
        <translation>Schließen, ohne jemanden einzuladen?</translation>
    </message>
    <message>
        <source>Your entries will be lost.</source>
        <translation>Ihre Eingaben gehen verloren.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these people would become an owner. Check that it is the right person.</source>
        <translation>
            <numerusform>%Ln dieser Personen würde Eigentümer. Prüfen Sie, ob es die richtige ist.</numerusform>
            <numerusform>%Ln dieser Personen würden Eigentümer. Prüfen Sie, ob es die richtigen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>One column contains projects. Check the rows again before you send.</source>
        <translation>Eine Spalte enthält Projekte. Prüfen Sie die Zeilen noch einmal, bevor Sie senden.</translation>
    </message>
    <message>
        <source>To check it, use Resume or Send Again under Activity.</source>
        <translation>Um das zu prüfen, verwenden Sie „Fortsetzen“ oder „Noch einmal senden“ unter „Verlauf“.</translation>
    </message>
    <message>
        <source>Comparing with what is new in the list…</source>
        <translation>Vergleich mit dem, was in der Liste neu ist…</translation>
    </message>
</context>
<context>
    <name>Vestibule::InviteXlsxWriter</name>
    <message>
        <source>an Excel workbook holds %L1 invites at most, choose another format or export a part</source>
        <translation>eine Excel-Arbeitsmappe fasst höchstens %L1 Einladungen, wählen Sie ein anderes Format oder exportieren Sie einen Teil</translation>
    </message>
    <message>
        <source>this is too much text for an Excel workbook, choose another format</source>
        <translation>das ist zu viel Text für eine Excel-Arbeitsmappe, wählen Sie ein anderes Format</translation>
    </message>
</context>
<context>
    <name>Vestibule::InvitesHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Vestibule::InvitesPage</name>
    <message>
        <source>This is the demo organization. Nothing here is real.</source>
        <translation>Dies ist die Demo-Organisation. Nichts hier ist echt.</translation>
    </message>
    <message>
        <source>Use Your Key…</source>
        <translation>Eigenen Schlüssel verwenden…</translation>
    </message>
</context>
<context>
    <name>Vestibule::InvitesView</name>
    <message>
        <source>Invites</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>The invites of the organization, one per row</source>
        <translation>Die Einladungen der Organisation, eine je Zeile</translation>
    </message>
</context>
<context>
    <name>Vestibule::JournalText</name>
    <message>
        <source>%1, on %2</source>
        <comment>a path, a file system</comment>
        <translation>%1, auf %2</translation>
    </message>
    <message>
        <source>The run journal cannot be opened (%1). Check that its folder exists and that you have read and write access to it.</source>
        <translation>Das Protokoll der Vorgänge lässt sich nicht öffnen (%1). Prüfen Sie, ob sein Ordner existiert und ob Sie darin lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>The run journal is write-protected. Make its file and folder writable, then try again.</source>
        <translation>Das Protokoll der Vorgänge ist schreibgeschützt. Machen Sie Datei und Ordner beschreibbar und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk is full, so the run journal cannot be written. Free some disk space, then try again.</source>
        <translation>Der Datenträger ist voll, daher lässt sich das Protokoll der Vorgänge nicht schreiben. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another window of this program is using the run journal, so this window can only read it. Close the other window, or work there.</source>
        <translation>Ein anderes Fenster dieses Programms benutzt das Protokoll der Vorgänge; dieses Fenster kann es nur lesen. Schließen Sie das andere Fenster oder arbeiten Sie dort.</translation>
    </message>
    <message>
        <source>The run journal was written by a newer version of this program and was not changed. Use that version.</source>
        <translation>Das Protokoll der Vorgänge stammt von einer neueren Version dieses Programms und wurde nicht verändert. Verwenden Sie jene Version.</translation>
    </message>
    <message>
        <source>The run journal is damaged (%1). Restart the program: the damaged journal is then saved under another name, and a new one is started.</source>
        <translation>Das Protokoll der Vorgänge ist beschädigt (%1). Starten Sie das Programm neu: Das beschädigte Protokoll wird dann unter anderem Namen gesichert und ein neues begonnen.</translation>
    </message>
    <message>
        <source>The activity was deleted, but another program is reading its file, so the data is still in it. Close other windows of this program, then clear the activity again.</source>
        <translation>Der Verlauf ist gelöscht, aber ein anderes Programm liest seine Datei, sodass die Daten noch darin stehen. Schließen Sie andere Fenster dieses Programms und löschen Sie den Verlauf dann erneut.</translation>
    </message>
    <message>
        <source>The run journal could not be read or written (%1). Try again. If the problem persists, check the disk.</source>
        <translation>Das Protokoll der Vorgänge konnte nicht gelesen oder geschrieben werden (%1). Versuchen Sie es erneut; bleibt es dabei, prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The journal of this run is damaged (%1), so the run cannot be shown or resumed. Check in the list who was invited, and start a new run for the others.</source>
        <translation>Das Protokoll dieses Vorgangs ist beschädigt (%1); der Vorgang kann weder gezeigt noch fortgesetzt werden. Prüfen Sie in der Liste, wer eingeladen wurde, und beginnen Sie für die übrigen einen neuen Vorgang.</translation>
    </message>
    <message>
        <source>Journals are safest on a local disk: set XDG_DATA_HOME to a folder on one.</source>
        <translation>Am sichersten liegen Protokolle auf einem lokalen Datenträger: Setzen Sie XDG_DATA_HOME auf einen Ordner dort.</translation>
    </message>
    <message>
        <source>The run journal is write-protected (%1). Make its file and folder writable, then try again.</source>
        <translation>Das Protokoll der Vorgänge ist schreibgeschützt (%1). Machen Sie Datei und Ordner beschreibbar und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was sent: the run journal (%2) is marked as in use by %1, and its file system has no locks to check this. If that program has ended, unlock the journal with: %3</source>
        <translation>Es wurde nichts gesendet: Das Protokoll der Vorgänge (%2) ist als benutzt von %1 vermerkt, und sein Dateisystem hat keine Sperren, um das zu prüfen. Ist jenes Programm beendet, geben Sie das Protokoll frei mit: %3</translation>
    </message>
</context>
<context>
    <name>Vestibule::JsonText</name>
    <message>
        <source>JSON as the API sent it</source>
        <translation>JSON, wie die API es gesendet hat</translation>
    </message>
</context>
<context>
    <name>Vestibule::KeyField</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
</context>
<context>
    <name>Vestibule::KeychainCheck</name>
    <message>
        <source>there is no address to have a key for.</source>
        <translation>Es gibt keine Adresse, für die ein Schlüssel da sein könnte.</translation>
    </message>
    <message>
        <source>the key comes from elsewhere.</source>
        <translation>Der Schlüssel kommt von anderswo.</translation>
    </message>
    <message>
        <source>It keeps a key for this address; the one of OPENAI_ADMIN_KEY is used in its place.</source>
        <translation>Er bewahrt einen Schlüssel für diese Adresse auf; an dessen Stelle gilt der aus OPENAI_ADMIN_KEY.</translation>
    </message>
    <message>
        <source>It keeps a key for this address.</source>
        <translation>Er bewahrt einen Schlüssel für diese Adresse auf.</translation>
    </message>
    <message>
        <source>The keychain did not give the key out.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht herausgegeben.</translation>
    </message>
    <message>
        <source>No keychain answers on this system.</source>
        <translation>Auf diesem System antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain is locked, so it cannot be told whether it keeps a key for this address.</source>
        <translation>Der Schlüsselbund ist gesperrt; ob er einen Schlüssel für diese Adresse aufbewahrt, lässt sich darum nicht sagen.</translation>
    </message>
    <message>
        <source>The keychain keeps no key for this address.</source>
        <translation>Der Schlüsselbund bewahrt keinen Schlüssel für diese Adresse auf.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain did not answer within %n second(s).</source>
        <translation>
            <numerusform>Der Schlüsselbund hat innerhalb einer Sekunde nicht geantwortet.</numerusform>
            <numerusform>Der Schlüsselbund hat innerhalb von %n Sekunden nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of OPENAI_ADMIN_KEY does not need it.</source>
        <translation>Der Schlüssel aus OPENAI_ADMIN_KEY braucht ihn nicht.</translation>
    </message>
    <message>
        <source>there is no admin key.</source>
        <translation>Es gibt keinen Admin-Schlüssel.</translation>
    </message>
    <message>
        <source>Unlock the keychain, store a key with the window&apos;s welcome page, or set OPENAI_ADMIN_KEY.</source>
        <translation>Entsperren Sie den Schlüsselbund, bewahren Sie einen Schlüssel auf der Willkommensseite des Fensters auf, oder setzen Sie OPENAI_ADMIN_KEY.</translation>
    </message>
    <message>
        <source>The key that is in use does not need it.</source>
        <translation>Der verwendete Schlüssel braucht ihn nicht.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or put a key into the profile.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder geben Sie dem Profil einen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Vestibule::LeaveOutDialog</name>
    <message>
        <source>Leave Out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave %1 out of the plan?</source>
        <translation>%1 aus dem Plan auslassen?</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln people out of the plan?</source>
        <translation>
            <numerusform>%Ln Person aus dem Plan auslassen?</numerusform>
            <numerusform>%Ln Personen aus dem Plan auslassen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for them. The plan keeps the reason, also for whoever applies it. You can put them back at any time.</source>
        <translation>Für sie wird nichts gesendet. Der Plan behält den Grund, auch für alle, die ihn ausführen. Sie können sie jederzeit wieder aufnehmen.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>for example: joins later</source>
        <comment>why somebody is left out</comment>
        <translation>zum Beispiel: kommt später dazu</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
</context>
<context>
    <name>Vestibule::LegendWords</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>an outcome, how many, their share</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Vestibule::ListBanner</name>
    <message>
        <source>Change Key…</source>
        <translation>Schlüssel wechseln…</translation>
    </message>
    <message>
        <source>The invite for %1 is there, but the filter hides it.</source>
        <translation>Die Einladung für %1 ist da, aber der Filter blendet sie aus.</translation>
    </message>
    <message>
        <source>This list was read on %1. Others may have changed it since.</source>
        <translation>Diese Liste wurde am %1 gelesen. Andere können sie seitdem geändert haben.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Manage Profiles…</source>
        <translation>Profile verwalten…</translation>
    </message>
</context>
<context>
    <name>Vestibule::ListOverlay</name>
    <message>
        <source>Loading invites</source>
        <translation>Einladungen werden geladen</translation>
    </message>
</context>
<context>
    <name>Vestibule::LocalCheck</name>
    <message>
        <source>Nothing can be written in %1.</source>
        <translation>In %1 kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Make the folder writable; XDG_DATA_HOME and XDG_CONFIG_HOME choose other ones.</source>
        <translation>Machen Sie den Ordner beschreibbar; XDG_DATA_HOME und XDG_CONFIG_HOME wählen andere.</translation>
    </message>
    <message>
        <source>Another window or command of this program (%1) is writing %2.</source>
        <translation>Ein anderes Fenster oder ein anderer Befehl dieses Programms (%1) schreibt %2.</translation>
    </message>
    <message>
        <source>Until it ends, nothing else can change the invites of that organization.</source>
        <translation>Bis das beendet ist, kann nichts anderes die Einladungen jener Organisation ändern.</translation>
    </message>
    <message>
        <source>Run %1 of %2 is not finished.</source>
        <translation>Vorgang %1 von %2 ist nicht beendet.</translation>
    </message>
    <message>
        <source>“vestibule resume” goes on with it.</source>
        <translation>„vestibule resume“ setzt ihn fort.</translation>
    </message>
    <message>
        <source>%1 can be read.</source>
        <translation>%1 ist lesbar.</translation>
    </message>
    <message>
        <source>%1 cannot be read as settings; the window will set it aside and begin anew.</source>
        <translation>%1 lässt sich nicht als Einstellungen lesen; das Fenster wird die Datei unter anderem Namen aufbewahren und neu beginnen.</translation>
    </message>
    <message>
        <source>Mend the file, or delete it.</source>
        <translation>Berichtigen oder löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>Settings that could not be read were set aside as %1.</source>
        <translation>Einstellungen, die nicht lesbar waren, wurden als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Delete the file once nothing in it is needed.</source>
        <translation>Löschen Sie die Datei, sobald nichts darin mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>They can be read.</source>
        <translation>Sie sind lesbar.</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>This computer&apos;s time zone (“%1”) is not one that it knows, so weeks are counted as those of UTC.</source>
        <translation>Die Zeitzone dieses Computers („%1“) kennt er selbst nicht; Wochen werden darum als die von UTC gezählt.</translation>
    </message>
    <message>
        <source>Correct TZ or /etc/localtime, or install the time zones (tzdata).</source>
        <translation>Berichtigen Sie TZ oder /etc/localtime, oder installieren Sie die Zeitzonen (tzdata).</translation>
    </message>
    <message>
        <source>Only %1 are free where the journal of runs is kept (%2).</source>
        <translation>Wo das Protokoll der Vorgänge liegt (%2), sind nur %1 frei.</translation>
    </message>
    <message>
        <source>Free some space there: what cannot be written is not sent.</source>
        <translation>Schaffen Sie dort Platz: Was nicht geschrieben werden kann, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 are free where the journal of runs is kept, on %2.</source>
        <comment>a size, a kind of file system</comment>
        <translation>%1 sind frei, wo das Protokoll der Vorgänge liegt, auf %2.</translation>
    </message>
    <message>
        <source>A journal was damaged and set aside as %1; what was not finished in it is not known.</source>
        <translation>Ein Protokoll war beschädigt und wurde als %1 aufbewahrt; was darin nicht beendet war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keines.</translation>
    </message>
    <message>
        <source>not tried: the system does not tell how much is free in %1.</source>
        <translation>nicht geprüft: Das System sagt nicht, wie viel in %1 frei ist.</translation>
    </message>
    <message>
        <source>%1 are free where the journal of runs is kept.</source>
        <translation>Wo das Protokoll der Vorgänge liegt, sind %1 frei.</translation>
    </message>
</context>
<context>
    <name>Vestibule::LookUpDialog</name>
    <message>
        <source>&amp;Look Up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>Look Up an Invite</source>
        <translation>Einladung nachschlagen</translation>
    </message>
    <message>
        <source>Invite &amp;ID:</source>
        <translation>Einladungs-&amp;ID:</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>&amp;Copy JSON</source>
        <translation>JSON &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>%1 wird nachgeschlagen…</translation>
    </message>
    <message>
        <source>The organization has no invite with this ID.</source>
        <translation>Die Organisation hat keine Einladung mit dieser ID.</translation>
    </message>
    <message>
        <source>Paste the ID of an invite. To see IDs in the table, turn on the ID column in the menu of its header.</source>
        <translation>Fügen Sie die ID einer Einladung ein. Um IDs in der Tabelle zu sehen, schalten Sie im Menü der Kopfzeile die Spalte ID ein.</translation>
    </message>
    <message>
        <source>It may have been revoked, or the ID is incomplete.</source>
        <translation>Vielleicht wurde sie widerrufen, oder die ID ist unvollständig.</translation>
    </message>
</context>
<context>
    <name>Vestibule::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Vestibule</source>
        <translation>Vestibule</translation>
    </message>
    <message>
        <source>&amp;Invites</source>
        <translation>&amp;Einladungen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>%1 – Vestibule</source>
        <comment>whom we speak to</comment>
        <translation>%1 – Vestibule</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>&amp;Vorgang</translation>
    </message>
    <message>
        <source>Vi&amp;ews</source>
        <translation>A&amp;nsichten</translation>
    </message>
    <message>
        <source>Copy as Comman&amp;d</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Your settings cannot be saved: %1 cannot be written (%2).</source>
        <translation>Ihre Einstellungen lassen sich nicht speichern: %1 lässt sich nicht schreiben (%2).</translation>
    </message>
    <message>
        <source>The settings could not be read and were reset. The old file was saved as %1.</source>
        <translation>Die Einstellungen waren nicht lesbar und wurden zurückgesetzt. Die alte Datei wurde als %1 gesichert.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the name of a profile, and the rest of the title</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Vestibule::NoticeController</name>
    <message>
        <source>Run finished</source>
        <translation>Vorgang beendet</translation>
    </message>
    <message>
        <source>Run paused</source>
        <translation>Vorgang angehalten</translation>
    </message>
    <message>
        <source>%1. The window says why, and what to do.</source>
        <comment>how far it came: 120 of 300</comment>
        <translation>%1. Das Fenster nennt den Grund und was zu tun ist.</translation>
    </message>
    <message>
        <source>Run stopped</source>
        <translation>Vorgang abgebrochen</translation>
    </message>
    <message>
        <source>Run not started</source>
        <translation>Vorgang nicht begonnen</translation>
    </message>
    <message>
        <source>The window says why, and what to do.</source>
        <translation>Das Fenster nennt den Grund und was zu tun ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) accepted</source>
        <translation>
            <numerusform>%Ln Einladung angenommen</numerusform>
            <numerusform>%Ln Einladungen angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one on %1.</source>
        <comment>when an invite expires: a day and a time</comment>
        <translation>Die erste am %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) expire soon</source>
        <translation>
            <numerusform>%Ln Einladung läuft bald ab</numerusform>
            <numerusform>%Ln Einladungen laufen bald ab</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between addresses</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>%1 are addresses</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the name of a profile, and what happened</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Vestibule::NotificationService</name>
    <message>
        <source>Show</source>
        <comment>in the window, what a notification is about</comment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Vestibule::OlderThanDialog</name>
    <message>
        <source>Revoke All Expired Invites</source>
        <translation>Alle abgelaufenen Einladungen widerrufen</translation>
    </message>
    <message>
        <source>Revoke Old Invites</source>
        <translation>Lange offene Einladungen widerrufen</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>Pending for at &amp;least:</source>
        <translation>&amp;Offen seit mindestens:</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) loaded; counting needs all of them</source>
        <translation>
            <numerusform>%Ln Einladung geladen; zum Zählen werden alle gebraucht</numerusform>
            <numerusform>%Ln Einladungen geladen; zum Zählen werden alle gebraucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) could not be read and are not counted.</source>
        <translation>
            <numerusform>%Ln Einladung war nicht lesbar und ist nicht mitgezählt.</numerusform>
            <numerusform>%Ln Einladungen waren nicht lesbar und sind nicht mitgezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln expired invite(s)?</source>
        <translation>
            <numerusform>%Ln abgelaufene Einladung widerrufen?</numerusform>
            <numerusform>%Ln abgelaufene Einladungen widerrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the rest of the list</source>
        <translation>Der Rest der Liste wird geladen</translation>
    </message>
    <message>
        <source>No invite has expired</source>
        <translation>Keine Einladung ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that the API calls &amp;expired</source>
        <translation>
            <numerusform>%Ln, die die API abge&amp;laufen nennt</numerusform>
            <numerusform>%Ln, die die API abge&amp;laufen nennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln long-pending invite(s)?</source>
        <translation>
            <numerusform>%Ln lange offene Einladung widerrufen?</numerusform>
            <numerusform>%Ln lange offene Einladungen widerrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>No invite has been pending that long</source>
        <translation>Keine Einladung ist so lange offen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that it calls pending but are &amp;past their expiry</source>
        <translation>
            <numerusform>%Ln, die sie offen nennt, obwohl die &amp;Frist vorbei ist</numerusform>
            <numerusform>%Ln, die sie offen nennt, obwohl die &amp;Frist vorbei ist</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is selected</source>
        <translation>Keine davon ist ausgewählt</translation>
    </message>
</context>
<context>
    <name>Vestibule::OtherInvites</name>
    <message>
        <source>Other invites of this address</source>
        <translation>Andere Einladungen dieser Adresse</translation>
    </message>
    <message numerus="yes">
        <source>Show All %Ln Invite(s) of This Address</source>
        <translation>
            <numerusform>Die Einladung dieser Adresse zeigen</numerusform>
            <numerusform>Alle %Ln Einladungen dieser Adresse zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this invite</source>
        <translation>Diese Einladung zeigen</translation>
    </message>
</context>
<context>
    <name>Vestibule::OutcomeWords</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>any other status</comment>
        <translation>Andere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln angenommen</numerusform>
            <numerusform>%Ln angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln abgelaufen</numerusform>
            <numerusform>%Ln abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other</source>
        <comment>of any other status</comment>
        <translation>
            <numerusform>%Ln andere</numerusform>
            <numerusform>%Ln andere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::PaceCheck</name>
    <message numerus="yes">
        <source>%n request(s) in %1 s</source>
        <translation>
            <numerusform>Eine Anfrage in %1 s</numerusform>
            <numerusform>%n Anfragen in %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and the API let all of them through.</source>
        <comment>n requests in n s</comment>
        <translation>%1, und die API hat alle durchgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and the API asked to slow down %n time(s).</source>
        <comment>n requests in n s</comment>
        <translation>
            <numerusform>%1, und die API hat einmal um Langsamkeit gebeten.</numerusform>
            <numerusform>%1, und die API hat %n-mal um Langsamkeit gebeten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier it allowed about %n request(s) a minute.</source>
        <translation>
            <numerusform>Vorher ließ sie etwa %n Anfrage in der Minute zu.</numerusform>
            <numerusform>Vorher ließ sie etwa %n Anfragen in der Minute zu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::PeopleChoices</name>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>The default project</source>
        <translation>Das Standardprojekt</translation>
    </message>
    <message>
        <source>No project, only the organization</source>
        <translation>Kein Projekt, nur die Organisation</translation>
    </message>
    <message>
        <source>These projects…</source>
        <translation>Diese Projekte…</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rolle:</translation>
    </message>
    <message>
        <source>&amp;Projects:</source>
        <translation>&amp;Projekte:</translation>
    </message>
    <message>
        <source>The projects are still being loaded.</source>
        <translation>Die Projekte werden noch geladen.</translation>
    </message>
    <message>
        <source>Choose at least one project.</source>
        <translation>Wählen Sie mindestens ein Projekt.</translation>
    </message>
    <message>
        <source>Full access: can manage people, projects, keys and billing, and remove other owners.</source>
        <translation>Voller Zugriff: kann Personen, Projekte, Schlüssel und Abrechnung verwalten und andere Eigentümer entfernen.</translation>
    </message>
    <message>
        <source>Can work in the projects they have access to.</source>
        <translation>Kann in den freigegebenen Projekten arbeiten.</translation>
    </message>
</context>
<context>
    <name>Vestibule::PeopleCounts</name>
    <message>
        <source>Shows every row</source>
        <translation>Zeigt alle Zeilen</translation>
    </message>
    <message>
        <source>Shows these rows only</source>
        <translation>Zeigt nur diese Zeilen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::PeopleDelegate</name>
    <message>
        <source>As chosen for all</source>
        <translation>Wie für alle gewählt</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Names or IDs separated by semicolons, or “none” or “default”</source>
        <translation>Namen oder IDs, durch Semikolons getrennt, oder „none“ oder „default“</translation>
    </message>
</context>
<context>
    <name>Vestibule::PeopleFileBar</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Address &amp;column:</source>
        <translation>Adress&amp;spalte:</translation>
    </message>
    <message>
        <source>Rol&amp;e column:</source>
        <translation>R&amp;ollenspalte:</translation>
    </message>
    <message>
        <source>Pro&amp;jects column:</source>
        <translation>Proje&amp;ktspalte:</translation>
    </message>
    <message numerus="yes">
        <source>From %1: %Ln row(s), %2</source>
        <comment>file, encoding</comment>
        <translation>
            <numerusform>Aus %1: %Ln Zeile, %2</numerusform>
            <numerusform>Aus %1: %Ln Zeilen, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number of column, a cell</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>S&amp;heet:</source>
        <translation>&amp;Blatt:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Choose the column of %1 that contains the addresses.</source>
        <translation>Wählen Sie die Spalte von %1, die die Adressen enthält.</translation>
    </message>
    <message>
        <source>Choose the column of %1 that contains the roles, or none.</source>
        <translation>Wählen Sie die Spalte von %1, die die Rollen enthält, oder keine.</translation>
    </message>
    <message>
        <source>Choose the column of %1 that contains the projects, or none.</source>
        <translation>Wählen Sie die Spalte von %1, die die Projekte enthält, oder keine.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Left out earlier, from the typed text: %Ln row(s)</source>
        <translation>
            <numerusform>Zuvor ausgelassen, aus der Eingabe: %Ln Zeile</numerusform>
            <numerusform>Zuvor ausgelassen, aus der Eingabe: %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out earlier, from %1: %Ln row(s)</source>
        <comment>file</comment>
        <translation>
            <numerusform>Zuvor ausgelassen, aus %1: %Ln Zeile</numerusform>
            <numerusform>Zuvor ausgelassen, aus %1: %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln had expired and are left out</source>
        <comment>how many were revoked</comment>
        <translation>
            <numerusform>%1; %Ln war abgelaufen und ist ausgelassen</numerusform>
            <numerusform>%1; %Ln waren abgelaufen und sind ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoked earlier: %Ln invite(s)</source>
        <translation>
            <numerusform>Vorher widerrufen: %Ln Einladung</numerusform>
            <numerusform>Vorher widerrufen: %Ln Einladungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Its name is not written in UTF-8. Rename it.</source>
        <translation>Ihr Name ist nicht in UTF-8 geschrieben. Benennen Sie sie um.</translation>
    </message>
</context>
<context>
    <name>Vestibule::PeopleInput</name>
    <message>
        <source>&amp;Addresses:</source>
        <translation>A&amp;dressen:</translation>
    </message>
    <message>
        <source>Save &amp;Template…</source>
        <translation>&amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>A CSV file to fill in, with a header and two examples</source>
        <translation>Eine CSV-Datei zum Ausfüllen, mit Kopfzeile und zwei Beispielen</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <comment>From …: 3 rows</comment>
        <translation>der Zwischenablage</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>Datei öf&amp;fnen…</translation>
    </message>
    <message>
        <source>One or more addresses, separated by commas or line breaks. You can also drop a CSV or Excel file here.</source>
        <translation>Eine oder mehrere Adressen, durch Kommas oder Zeilenumbrüche getrennt. Sie können hier auch eine CSV- oder Excel-Datei ablegen.</translation>
    </message>
</context>
<context>
    <name>Vestibule::PeopleKnowledge</name>
    <message numerus="yes">
        <source>Comparing with the list: %Ln invite(s) read so far…</source>
        <translation>
            <numerusform>Vergleich mit der Liste: bisher %Ln Einladung gelesen…</numerusform>
            <numerusform>Vergleich mit der Liste: bisher %Ln Einladungen gelesen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the %Ln invite(s) loaded so far.</source>
        <translation>
            <numerusform>Nur mit der %Ln bisher geladenen Einladung abgeglichen.</numerusform>
            <numerusform>Nur mit den %Ln bisher geladenen Einladungen abgeglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read completely: people with pending invites in the missing part are not recognized.</source>
        <translation>Die Liste konnte nicht vollständig gelesen werden: Personen mit offenen Einladungen im fehlenden Teil werden nicht erkannt.</translation>
    </message>
</context>
<context>
    <name>Vestibule::PeoplePreview</name>
    <message>
        <source>People to invite</source>
        <translation>Einzuladende Personen</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>Select rows first</source>
        <translation>Wählen Sie zuerst Zeilen aus</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Put &amp;Back</source>
        <translation>&amp;Wieder aufnehmen</translation>
    </message>
</context>
<context>
    <name>Vestibule::PeopleProblem</name>
    <message>
        <source>This JSON cannot be read.</source>
        <translation>Dieses JSON ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This workbook cannot be read. Save the list as CSV, then try again.</source>
        <translation>Diese Arbeitsmappe ist nicht lesbar. Speichern Sie die Liste als CSV und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split the list into several files.</source>
        <translation>Die Datei ist größer als %1. Teilen Sie die Liste auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>This is not a text file: line %1 contains invalid characters. Save the list as CSV, then try again.</source>
        <translation>Das ist keine Textdatei: Zeile %1 enthält ungültige Zeichen. Speichern Sie die Liste als CSV und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the list as CSV, then try again.</source>
        <translation>Das ist keine Textdatei. Speichern Sie die Liste als CSV und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No people were found in this file.</source>
        <translation>In dieser Datei wurden keine Personen gefunden.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split the list into several files.</source>
        <translation>Die Datei hat mehr als %1 Zeilen. Teilen Sie die Liste auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>This file is of type %1, not a list. Save the list as CSV or .xlsx, then try again.</source>
        <translation>Diese Datei ist vom Typ %1 und keine Liste. Speichern Sie die Liste als CSV oder .xlsx und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This JSON cannot be read: line %1 contains no person.</source>
        <translation>Dieses JSON ist nicht lesbar: In Zeile %1 steht keine Person.</translation>
    </message>
    <message>
        <source>This workbook is too large. Save the list as CSV, then try again.</source>
        <translation>Diese Arbeitsmappe ist zu groß. Speichern Sie die Liste als CSV und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This sheet does not exist. The workbook has: %1.</source>
        <translation>Dieses Blatt gibt es nicht. Die Arbeitsmappe hat: %1.</translation>
    </message>
    <message>
        <source>No people were found in the sheet “%1”. Other sheets: %2.</source>
        <translation>Im Blatt „%1“ wurden keine Personen gefunden. Weitere Blätter: %2.</translation>
    </message>
    <message>
        <source>This workbook is protected with a password. Save it without one, then try again.</source>
        <translation>Diese Arbeitsmappe ist mit einem Passwort geschützt. Speichern Sie sie ohne Passwort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This JSON contains several lists: %1. Save one of them in a file of its own.</source>
        <translation>Dieses JSON enthält mehrere Listen: %1. Speichern Sie eine davon in einer eigenen Datei.</translation>
    </message>
</context>
<context>
    <name>Vestibule::PeopleTable</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>“%1” (column %2)</source>
        <translation>„%1“ (Spalte %2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>Adressen: %1</translation>
    </message>
    <message>
        <source>roles: %1</source>
        <translation>Rollen: %1</translation>
    </message>
    <message>
        <source>projects: %1</source>
        <translation>Projekte: %1</translation>
    </message>
    <message>
        <source>roles in projects: %1</source>
        <translation>Rollen in Projekten: %1</translation>
    </message>
    <message>
        <source>names: %1</source>
        <translation>Namen: %1</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>Nicht verwendet: %1.</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <translation>Zeile %1 (%2)</translation>
    </message>
    <message>
        <source>Skipped: %1.</source>
        <translation>Übersprungen: %1.</translation>
    </message>
    <message>
        <source>There are no columns: every address is used.</source>
        <translation>Es gibt keine Spalten: Jede Adresse wird verwendet.</translation>
    </message>
    <message>
        <source>The sheet “%1” was read, but not: %2.</source>
        <translation>Gelesen wurde das Blatt „%1“, nicht aber: %2.</translation>
    </message>
    <message>
        <source>Characters that are not %1 were lost, in line: %2.</source>
        <translation>Zeichen gingen verloren, weil sie kein %1 sind, in Zeile: %2.</translation>
    </message>
    <message>
        <source>The file is not UTF-8: letters such as ä, also in addresses, are read as %1.</source>
        <translation>Die Datei ist kein UTF-8: Buchstaben wie ä, auch in Adressen, werden als %1 gelesen.</translation>
    </message>
    <message>
        <source>These rows are hidden in the workbook, but are read: %1.</source>
        <translation>Diese Zeilen sind in der Arbeitsmappe ausgeblendet, werden aber gelesen: %1.</translation>
    </message>
</context>
<context>
    <name>Vestibule::PeopleVerdict</name>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln bereit</numerusform>
            <numerusform>%Ln bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not an address</source>
        <translation>
            <numerusform>%Ln ungültige Adresse</numerusform>
            <numerusform>%Ln ungültige Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already pending</source>
        <translation>
            <numerusform>%Ln bereits offen</numerusform>
            <numerusform>%Ln bereits offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already a member</source>
        <translation>
            <numerusform>%Ln bereits Mitglied</numerusform>
            <numerusform>%Ln bereits Mitglied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an unknown role</source>
        <translation>
            <numerusform>%Ln mit unbekannter Rolle</numerusform>
            <numerusform>%Ln mit unbekannter Rolle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an unknown project</source>
        <translation>
            <numerusform>%Ln mit unbekanntem Projekt</numerusform>
            <numerusform>%Ln mit unbekanntem Projekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln just invited</source>
        <translation>
            <numerusform>%Ln eben erst eingeladen</numerusform>
            <numerusform>%Ln eben erst eingeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to resend</source>
        <translation>
            <numerusform>%Ln erneut zu senden</numerusform>
            <numerusform>%Ln erneut zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed twice</source>
        <translation>
            <numerusform>%Ln doppelt genannt</numerusform>
            <numerusform>%Ln doppelt genannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may still go through</source>
        <translation>
            <numerusform>%Ln kann noch durchgehen</numerusform>
            <numerusform>%Ln können noch durchgehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not allowed</source>
        <translation>
            <numerusform>%Ln nicht erlaubt</numerusform>
            <numerusform>%Ln nicht erlaubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::PictureWords</name>
    <message>
        <source>%1: %2, %3 of %4</source>
        <comment>bar, count and outcome, share, total</comment>
        <translation>%1: %2, %3 von %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung</numerusform>
            <numerusform>%Ln Einladungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bar, number of invites</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>bar, number of invites, those of each outcome</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>less than 1%</source>
        <translation>weniger als 1 %</translation>
    </message>
    <message>
        <source>more than 99%</source>
        <translation>mehr als 99 %</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share of a hundred</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Vestibule::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>the size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>The default project</source>
        <translation>Das Standardprojekt</translation>
    </message>
    <message>
        <source>No project, only the organization</source>
        <translation>Kein Projekt, nur die Organisation</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Colors:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Textgröße:</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>Expiring &amp;soon:</source>
        <translation>Läuft &amp;bald ab:</translation>
    </message>
    <message>
        <source>New invites</source>
        <translation>Neue Einladungen</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rolle:</translation>
    </message>
    <message>
        <source>&amp;Projects:</source>
        <translation>&amp;Projekte:</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>&amp;Owner invites:</source>
        <translation>Für &amp;Eigentümer:</translation>
    </message>
    <message>
        <source>Your &amp;domains:</source>
        <translation>Ihre &amp;Domains:</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember the &amp;list</source>
        <translation>&amp;Liste merken</translation>
    </message>
    <message>
        <source>Clear &amp;Activity…</source>
        <translation>&amp;Verlauf löschen…</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Choose each time</source>
        <translation>Jedes Mal wählen</translation>
    </message>
    <message>
        <source>Relative to the desktop; also Ctrl and +, − or 0.</source>
        <translation>Im Verhältnis zum Desktop; auch Strg und +, − oder 0.</translation>
    </message>
    <message>
        <source>How long before its expiry an invite counts as expiring soon.</source>
        <translation>Wie lange vor ihrem Ablauf eine Einladung als bald ablaufend gilt.</translation>
    </message>
    <message>
        <source>The default in the dialog for new invites; the command line always needs a role.</source>
        <translation>Die Vorgabe im Dialog für neue Einladungen; die Befehlszeile braucht immer eine Rolle.</translation>
    </message>
    <message>
        <source>How long they may be open before the review lists them.</source>
        <translation>Wie lange solche Einladungen offen sein dürfen, bis die Prüfung sie nennt.</translation>
    </message>
    <message>
        <source>Separated by commas. Leave empty to use those of the members.</source>
        <translation>Durch Kommas getrennt. Leer lassen, um die der Mitglieder zu verwenden.</translation>
    </message>
    <message>
        <source>Deletes all runs with every address in them, and the remembered list.</source>
        <translation>Löscht alle Vorgänge mit allen Adressen darin und die gemerkte Liste.</translation>
    </message>
    <message>
        <source>Shows the list at once at the next start, and what is new. It is saved on this computer, sealed with your admin key.</source>
        <translation>Zeigt die Liste beim nächsten Start sofort, und was neu ist. Sie wird auf diesem Computer gespeichert, versiegelt mit Ihrem Admin-Schlüssel.</translation>
    </message>
    <message>
        <source>A ru&amp;n ends or pauses</source>
        <translation>Ein Vorg&amp;ang endet oder hält an</translation>
    </message>
    <message>
        <source>A person accepts an in&amp;vite</source>
        <translation>Eine Person &amp;nimmt eine Einladung an</translation>
    </message>
    <message>
        <source>&amp;Invites expire soon</source>
        <translation>E&amp;inladungen laufen bald ab</translation>
    </message>
    <message>
        <source>Sho&amp;w addresses</source>
        <translation>Adressen &amp;zeigen</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>how often the list is refreshed</comment>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;fresh:</source>
        <translation>A&amp;ktualisieren:</translation>
    </message>
    <message>
        <source>While the window is open and no run is in progress. It never delays what you do.</source>
        <translation>Solange das Fenster offen ist und kein Vorgang läuft. Was Sie tun, wird davon nie aufgehalten.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>By the desktop, while you work in another window.</source>
        <translation>Durch den Desktop, während Sie in einem anderen Fenster arbeiten.</translation>
    </message>
    <message>
        <source>In notifications. The desktop may show them on the lock screen and keep them.</source>
        <translation>In Benachrichtigungen. Der Desktop kann sie auf dem Sperrbildschirm zeigen und aufbewahren.</translation>
    </message>
</context>
<context>
    <name>Vestibule::ProblemReportDialog</name>
    <message>
        <source>Report a Problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Versions and settings</source>
        <translation>Versionen und Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>In your report, describe what you did, what you expected and what happened instead, and add this text. It contains no key and no email address. Vestibule sends nothing.</source>
        <translation>Beschreiben Sie in Ihrer Meldung, was Sie getan haben, was Sie erwartet haben und was stattdessen geschah, und fügen Sie diesen Text an. Er enthält keinen Schlüssel und keine E-Mail-Adresse. Vestibule sendet nichts.</translation>
    </message>
</context>
<context>
    <name>Vestibule::ProfileButton</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Switch to a profile</source>
        <translation>Zu einem Profil wechseln</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <comment>name</comment>
        <translation>Profil %1</translation>
    </message>
</context>
<context>
    <name>Vestibule::ProfileForm</name>
    <message>
        <source>&amp;Read-only</source>
        <translation>Nur &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>&amp;Organization ID:</source>
        <translation>&amp;Organisations-ID:</translation>
    </message>
    <message>
        <source>the one that the key belongs to</source>
        <translation>die, zu der der Schlüssel gehört</translation>
    </message>
    <message>
        <source>Whatever would change anything is refused and not sent.</source>
        <translation>Was etwas ändern würde, wird abgelehnt und nicht gesendet.</translation>
    </message>
    <message>
        <source>An organization ID contains no spaces, quotation marks or accents.</source>
        <translation>Eine Organisations-ID enthält keine Leerzeichen, Anführungszeichen oder Akzente.</translation>
    </message>
</context>
<context>
    <name>Vestibule::ProfileJournals</name>
    <message>
        <source>Run %1 of journal %2 is not finished, and stays.</source>
        <translation>Vorgang %1 des Protokolls %2 ist nicht beendet und bleibt.</translation>
    </message>
</context>
<context>
    <name>Vestibule::ProfileKeysForm</name>
    <message>
        <source>One &amp;key for everything</source>
        <translation>Ein &amp;Schlüssel für alles</translation>
    </message>
    <message>
        <source>One key to read, another one to &amp;write</source>
        <translation>Ein Schlüssel zum Lesen, ein anderer zum Sch&amp;reiben</translation>
    </message>
    <message>
        <source>Admin key:</source>
        <translation>Admin-Schlüssel:</translation>
    </message>
    <message>
        <source>Save the admin key</source>
        <translation>Den Admin-Schlüssel speichern</translation>
    </message>
    <message>
        <source>Forget the admin key</source>
        <translation>Den Admin-Schlüssel vergessen</translation>
    </message>
    <message>
        <source>To read:</source>
        <translation>Zum Lesen:</translation>
    </message>
    <message>
        <source>Save the key to read</source>
        <translation>Den Schlüssel zum Lesen speichern</translation>
    </message>
    <message>
        <source>Forget the key to read</source>
        <translation>Den Schlüssel zum Lesen vergessen</translation>
    </message>
    <message>
        <source>To write:</source>
        <translation>Zum Schreiben:</translation>
    </message>
    <message>
        <source>Save the key to write</source>
        <translation>Den Schlüssel zum Schreiben speichern</translation>
    </message>
    <message>
        <source>Forget the key to write</source>
        <translation>Den Schlüssel zum Schreiben vergessen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Keys that are saved for another address are not sent to this one: %1.</source>
        <translation>Schlüssel, die für eine andere Adresse gespeichert sind, werden an diese nicht gesendet: %1.</translation>
    </message>
    <message>
        <source>Saved in the keychain.</source>
        <translation>Im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>None is saved.</source>
        <translation>Keiner ist gespeichert.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>Vestibule::ProfileNetworkForm</name>
    <message>
        <source>N&amp;etwork</source>
        <translation>Netz&amp;werk</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Certificate &amp;file:</source>
        <translation>Zerti&amp;fikatsdatei:</translation>
    </message>
    <message>
        <source>none but the system&apos;s</source>
        <translation>nur die des Systems</translation>
    </message>
    <message>
        <source>As the environment says, else the system</source>
        <translation>Wie in der Umgebung, sonst wie im System</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>One of its own</source>
        <translation>Ein eigener</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>Prox&amp;y address:</source>
        <translation>Prox&amp;y-Adresse:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>Pa&amp;ssword:</source>
        <translation>Passwor&amp;t:</translation>
    </message>
    <message>
        <source>Save the login for the proxy</source>
        <translation>Anmeldung für den Proxy speichern</translation>
    </message>
    <message>
        <source>Forget the login for the proxy</source>
        <translation>Anmeldung für den Proxy vergessen</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Saved in the keychain.</source>
        <translation>Im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>None is saved.</source>
        <translation>Keines ist gespeichert.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Say first which proxy it is for.</source>
        <translation>Geben Sie zuerst an, für welchen Proxy es ist.</translation>
    </message>
</context>
<context>
    <name>Vestibule::ProfilesController</name>
    <message>
        <source>Work in the profile %1</source>
        <comment>name</comment>
        <translation>Im Profil %1 arbeiten</translation>
    </message>
    <message>
        <source>Open in New &amp;Window</source>
        <translation>In neuem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Manage Profiles…</source>
        <translation>Profile &amp;verwalten…</translation>
    </message>
    <message>
        <source>Add, change or remove profiles and their keys</source>
        <translation>Profile und ihre Schlüssel anlegen, ändern oder entfernen</translation>
    </message>
    <message>
        <source>Open the profile %1 in a window of its own</source>
        <comment>name</comment>
        <translation>Das Profil %1 in einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>The Window Did Not Open</source>
        <translation>Das Fenster wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Vestibule could not be started once more.</source>
        <translation>Vestibule ließ sich kein weiteres Mal starten.</translation>
    </message>
</context>
<context>
    <name>Vestibule::ProfilesDialog</name>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>&amp;Profiles:</source>
        <translation>&amp;Profile:</translation>
    </message>
    <message>
        <source>%1, open in this window</source>
        <comment>the name of a profile</comment>
        <translation>%1, in diesem Fenster offen</translation>
    </message>
    <message>
        <source>Correct it, or begin anew with Add: it is kept beside the new one then.</source>
        <translation>Berichtigen Sie sie, oder beginnen Sie mit „Hinzufügen“ neu: Sie wird dann neben der neuen aufbewahrt.</translation>
    </message>
    <message>
        <source>Testing the key…</source>
        <translation>Der Schlüssel wird geprüft…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>The key was not saved, since it could not be tested. %1</source>
        <translation>Der Schlüssel wurde nicht gespeichert, da er nicht geprüft werden konnte. %1</translation>
    </message>
    <message>
        <source>The key was not saved. %1</source>
        <translation>Der Schlüssel wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>The key is saved. The one before it is still in the keychain: %1</source>
        <translation>Der Schlüssel ist gespeichert. Der vorige ist noch im Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>Forget the Key?</source>
        <translation>Schlüssel vergessen?</translation>
    </message>
    <message>
        <source>This removes a key of the profile “%1” from the system&apos;s keychain.</source>
        <translation>Damit wird ein Schlüssel des Profils „%1“ aus dem Schlüsselbund des Systems entfernt.</translation>
    </message>
    <message>
        <source>The key stays valid with OpenAI until it is deleted there.</source>
        <translation>Bei OpenAI gilt der Schlüssel weiter, bis er dort gelöscht wird.</translation>
    </message>
    <message>
        <source>Forget Key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>The key was not removed. %1</source>
        <translation>Der Schlüssel wurde nicht entfernt. %1</translation>
    </message>
    <message>
        <source>Its keys are removed from the keychain.</source>
        <translation>Seine Schlüssel werden aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>Its run journal stays: another profile shares it, or it cannot be told whether one does.</source>
        <translation>Sein Protokoll der Vorgänge bleibt: Ein anderes Profil teilt es, oder es lässt sich nicht sagen, ob eines es tut.</translation>
    </message>
    <message numerus="yes">
        <source>The run journal of its organization on this computer holds %Ln run(s).</source>
        <translation>
            <numerusform>Das Protokoll seiner Organisation auf diesem Computer enthält %Ln Vorgang.</numerusform>
            <numerusform>Das Protokoll seiner Organisation auf diesem Computer enthält %Ln Vorgänge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove with Its Runs</source>
        <translation>Mit den Vorgängen entfernen</translation>
    </message>
    <message>
        <source>Remove the Profile?</source>
        <translation>Profil entfernen?</translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation>Das Profil „%1“ entfernen?</translation>
    </message>
    <message>
        <source>The key for %1 was not removed: %2</source>
        <comment>an address, and why</comment>
        <translation>Der Schlüssel für %1 wurde nicht entfernt: %2</translation>
    </message>
    <message>
        <source>The Keys Were Not Removed</source>
        <translation>Die Schlüssel wurden nicht entfernt</translation>
    </message>
    <message>
        <source>The profile stays, unless you remove it and leave the keychain as it is.</source>
        <translation>Das Profil bleibt, außer Sie entfernen es und lassen den Schlüsselbund, wie er ist.</translation>
    </message>
    <message>
        <source>Remove the Profile Alone</source>
        <translation>Nur das Profil entfernen</translation>
    </message>
    <message>
        <source>The password for a proxy that is no longer used was not removed. %1</source>
        <translation>Das Passwort für einen Proxy, der nicht mehr benutzt wird, wurde nicht entfernt. %1</translation>
    </message>
    <message>
        <source>Forget the Login?</source>
        <translation>Anmeldung vergessen?</translation>
    </message>
    <message>
        <source>This removes the password for the proxy of the profile “%1” from the system&apos;s keychain.</source>
        <translation>Das entfernt das Passwort für den Proxy des Profils „%1“ aus dem Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Forget Login</source>
        <translation>Anmeldung vergessen</translation>
    </message>
    <message>
        <source>The password was not saved. %1</source>
        <translation>Das Passwort wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>The password is saved. The one for another proxy is still in the keychain: %1</source>
        <translation>Das Passwort ist gespeichert. Das für einen anderen Proxy ist noch im Schlüsselbund: %1</translation>
    </message>
</context>
<context>
    <name>Vestibule::ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Vestibule::ProjectList</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Role in %1</source>
        <translation>Rolle in %1</translation>
    </message>
</context>
<context>
    <name>Vestibule::ProjectPicker</name>
    <message>
        <source>Search projects</source>
        <translation>Projekte suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) chosen</source>
        <translation>
            <numerusform>%n Projekt gewählt</numerusform>
            <numerusform>%n Projekte gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>In &amp;all of them as:</source>
        <translation>In &amp;allen als:</translation>
    </message>
    <message>
        <source>Loading the projects…</source>
        <translation>Die Projekte werden geladen…</translation>
    </message>
    <message>
        <source>The projects cannot be shown by name. %1</source>
        <translation>Die Projekte lassen sich nicht mit Namen zeigen. %1</translation>
    </message>
    <message>
        <source>You can type their IDs instead.</source>
        <translation>Sie können stattdessen die IDs eingeben.</translation>
    </message>
    <message>
        <source>Project &amp;IDs, separated by commas or line breaks:</source>
        <translation>Projekt-&amp;IDs, durch Kommas oder Zeilenumbrüche getrennt:</translation>
    </message>
    <message>
        <source>This organization has no active projects. Choose another option.</source>
        <translation>Diese Organisation hat keine aktiven Projekte. Wählen Sie eine andere Möglichkeit.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Vestibule::ProjectRoleBox</name>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
</context>
<context>
    <name>Vestibule::ResendDialog</name>
    <message>
        <source>Resend Invites</source>
        <translation>Einladungen erneut senden</translation>
    </message>
    <message numerus="yes">
        <source>Resend %Ln invite(s)?</source>
        <translation>
            <numerusform>%Ln Einladung erneut senden?</numerusform>
            <numerusform>%Ln Einladungen erneut senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resend %Ln Invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung erneut &amp;senden</numerusform>
            <numerusform>%Ln Einladungen erneut &amp;senden</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to resend</source>
        <translation>Es gibt nichts erneut zu senden</translation>
    </message>
    <message>
        <source>Each invite is revoked and created again with the same role and projects, and a new email is sent. The links in the old emails stop working.</source>
        <translation>Jede Einladung wird widerrufen und mit derselben Rolle und denselben Projekten neu erstellt, und eine neue E-Mail wird verschickt. Die Links in den alten E-Mails werden ungültig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) have already been accepted and do not need to be resent.</source>
        <translation>
            <numerusform>%Ln Einladung wurde bereits angenommen und muss nicht erneut gesendet werden.</numerusform>
            <numerusform>%Ln Einladungen wurden bereits angenommen und müssen nicht erneut gesendet werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ReviewController</name>
    <message numerus="yes">
        <source>%Ln address(es) copied.</source>
        <translation>
            <numerusform>%Ln Adresse kopiert.</numerusform>
            <numerusform>%Ln Adressen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ReviewPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a finding, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Load All</source>
        <translation>Alle &amp;laden</translation>
    </message>
    <message>
        <source>Revie&amp;w Again</source>
        <translation>Erneut p&amp;rüfen</translation>
    </message>
    <message>
        <source>Of the selected invites</source>
        <translation>Für die ausgewählten Einladungen</translation>
    </message>
    <message>
        <source>Of all invites of this finding</source>
        <translation>Für alle Einladungen dieses Befunds</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>Open for &amp;more than:</source>
        <translation>Offen seit &amp;mehr als:</translation>
    </message>
    <message>
        <source>Your &amp;domains:</source>
        <translation>Ihre &amp;Domains:</translation>
    </message>
    <message>
        <source>What the review checks, the most urgent first</source>
        <translation>Was die Prüfung prüft, das Dringendste zuerst</translation>
    </message>
    <message>
        <source>Separated by commas; leave empty to use those of the members</source>
        <translation>Durch Kommas getrennt; leer lassen, um die der Mitglieder zu verwenden</translation>
    </message>
</context>
<context>
    <name>Vestibule::ReviewTasks</name>
    <message numerus="yes">
        <source>&amp;Revoke %Ln Invite(s)…</source>
        <translation>
            <numerusform>%Ln Einladung &amp;widerrufen…</numerusform>
            <numerusform>%Ln Einladungen &amp;widerrufen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;send %Ln Invite(s)…</source>
        <translation>
            <numerusform>%Ln Einladung erneut &amp;senden…</numerusform>
            <numerusform>%Ln Einladungen erneut &amp;senden…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change &amp;Projects of %Ln Invite(s)…</source>
        <translation>
            <numerusform>&amp;Projekte von %Ln Einladung ändern…</numerusform>
            <numerusform>&amp;Projekte von %Ln Einladungen ändern…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %Ln Address(es)</source>
        <translation>
            <numerusform>%Ln Adresse &amp;kopieren</numerusform>
            <numerusform>%Ln Adressen &amp;kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln &amp;Again…</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln Person erneut e&amp;inladen…</numerusform>
            <numerusform>%Ln Personen erneut e&amp;inladen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ReviewText</name>
    <message>
        <source>Addresses outside your domains</source>
        <translation>Adressen außerhalb Ihrer Domains</translation>
    </message>
    <message>
        <source>Pending past their expiry</source>
        <translation>Offen, Frist vorbei</translation>
    </message>
    <message>
        <source>Several open invites for one address</source>
        <translation>Adressen mehrfach eingeladen</translation>
    </message>
    <message>
        <source>Accepted, but no longer a member</source>
        <translation>Inzwischen kein Mitglied mehr</translation>
    </message>
    <message>
        <source>Expired and never accepted</source>
        <translation>Abgelaufen und nie angenommen</translation>
    </message>
    <message>
        <source>They still count as pending, but their links no longer work.</source>
        <translation>Sie gelten noch als offen, aber ihre Links sind nicht mehr gültig.</translation>
    </message>
    <message>
        <source>One link is enough. The latest one is kept.</source>
        <translation>Ein Link genügt. Der jüngste bleibt erhalten.</translation>
    </message>
    <message>
        <source>Your domains: %1.</source>
        <comment>a list of domains</comment>
        <translation>Ihre Domains: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Owner invites open over %Ln day(s)</source>
        <translation>
            <numerusform>Eigentümer, über %Ln Tag offen</numerusform>
            <numerusform>Eigentümer, über %Ln Tage offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %Ln day(s) these links stop working.</source>
        <translation>
            <numerusform>Innerhalb eines Tages werden diese Links ungültig.</numerusform>
            <numerusform>Innerhalb von %Ln Tagen werden diese Links ungültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Projects archived or missing</source>
        <translation>Projekte nicht mehr aktiv</translation>
    </message>
    <message>
        <source>Pending, but already a member</source>
        <translation>Offen, obwohl bereits Mitglied</translation>
    </message>
    <message>
        <source>These open invites are for addresses outside the organization.</source>
        <translation>Diese offenen Einladungen gehen an Adressen außerhalb der Organisation.</translation>
    </message>
    <message>
        <source>Anyone with such a link can take over the organization.</source>
        <translation>Wer einen solchen Link hat, kann die Organisation übernehmen.</translation>
    </message>
    <message>
        <source>People who accept do not get the intended access.</source>
        <translation>Wer annimmt, erhält nicht den vorgesehenen Zugang.</translation>
    </message>
    <message>
        <source>These people are already members, so the links are not needed.</source>
        <translation>Diese Personen sind bereits Mitglied; die Links werden nicht gebraucht.</translation>
    </message>
    <message>
        <source>These people accepted, but are no longer members.</source>
        <translation>Diese Personen hatten angenommen, sind aber keine Mitglieder mehr.</translation>
    </message>
    <message>
        <source>No one accepted them, and no newer invite is open.</source>
        <translation>Niemand hat sie angenommen, und keine neuere Einladung ist offen.</translation>
    </message>
    <message>
        <source>Not checked: the members are unknown.</source>
        <translation>Nicht geprüft: Die Mitglieder sind unbekannt.</translation>
    </message>
    <message>
        <source>Not checked: the projects are unknown.</source>
        <translation>Nicht geprüft: Die Projekte sind unbekannt.</translation>
    </message>
    <message>
        <source>Not checked: no domain stands out among the members. Enter your own domains.</source>
        <translation>Nicht geprüft: Unter den Mitgliedern sticht keine Domain hervor. Geben Sie Ihre eigenen an.</translation>
    </message>
    <message>
        <source>Your domains, based on the members&apos; addresses: %1.</source>
        <comment>a list of domains</comment>
        <translation>Ihre Domains nach den Adressen der Mitglieder: %1.</translation>
    </message>
</context>
<context>
    <name>Vestibule::ReviewWords</name>
    <message>
        <source>The members are being read.</source>
        <translation>Die Mitglieder werden gelesen.</translation>
    </message>
    <message>
        <source>The members could not be read: %1</source>
        <translation>Die Mitglieder konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Bisher nichts gefunden</translation>
    </message>
    <message>
        <source>The rest of the list is not loaded yet.</source>
        <translation>Der Rest der Liste ist noch nicht geladen.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing to clean up</source>
        <translation>Nichts aufzuräumen</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln invite(s)…</source>
        <translation>
            <numerusform>%Ln Einladung wird geprüft…</numerusform>
            <numerusform>%Ln Einladungen werden geprüft…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) checked.</source>
        <translation>
            <numerusform>%Ln Einladung geprüft.</numerusform>
            <numerusform>%Ln Einladungen geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) checked so far; the rest is being loaded.</source>
        <translation>
            <numerusform>Bisher %Ln Einladung geprüft; der Rest wird geladen.</numerusform>
            <numerusform>Bisher %Ln Einladungen geprüft; der Rest wird geladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) checked so far. The review needs the whole list.</source>
        <translation>
            <numerusform>Bisher %Ln Einladung geprüft. Die Prüfung braucht die ganze Liste.</numerusform>
            <numerusform>Bisher %Ln Einladungen geprüft. Die Prüfung braucht die ganze Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>This key has no permission to read the members, so some rules are not checked.</source>
        <translation>Dieser Schlüssel darf die Mitglieder nicht lesen; einige Regeln werden daher nicht geprüft.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>No invites need attention here.</source>
        <translation>Hier braucht keine Einladung Aufmerksamkeit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) were compared with the members, the projects and the current time.</source>
        <translation>
            <numerusform>%Ln Einladung wurde anhand der Mitglieder, der Projekte und der Zeit geprüft.</numerusform>
            <numerusform>%Ln Einladungen wurden anhand der Mitglieder, der Projekte und der Zeit geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest invite for this address. It is kept unless you select it.</source>
        <translation>Die jüngste Einladung für diese Adresse. Sie bleibt erhalten, wenn Sie sie nicht auswählen.</translation>
    </message>
    <message>
        <source>Archived or missing: %1</source>
        <comment>projects</comment>
        <translation>Archiviert oder nicht mehr vorhanden: %1</translation>
    </message>
    <message>
        <source>There are no invites to check.</source>
        <translation>Es gibt keine Einladungen zu prüfen.</translation>
    </message>
    <message>
        <source>Last checked by itself %1: %2</source>
        <comment>a time, what came of it</comment>
        <translation>Zuletzt selbsttätig geprüft %1: %2</translation>
    </message>
    <message>
        <source>Last compared with the roster by itself %1: %2</source>
        <comment>a time, what came of it</comment>
        <translation>Zuletzt selbsttätig mit der Sollliste verglichen %1: %2</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>keine Abweichungen</translation>
    </message>
    <message>
        <source>not done, because the key is missing or refused, or lacks a permission</source>
        <translation>nicht erledigt, weil der Schlüssel fehlt, abgelehnt wird oder eine Berechtigung nicht hat</translation>
    </message>
    <message>
        <source>nothing found, but not everything could be checked</source>
        <translation>nichts gefunden, aber nicht alles ließ sich prüfen</translation>
    </message>
    <message>
        <source>no differences, but not everything could be read</source>
        <translation>keine Abweichungen, aber nicht alles ließ sich lesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Abweichung</numerusform>
            <numerusform>%Ln Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>not done, because the keychain was locked</source>
        <translation>nicht erledigt, weil der Schlüsselbund gesperrt war</translation>
    </message>
    <message>
        <source>failed, with exit code %1</source>
        <translation>fehlgeschlagen, mit Exit-Code %1</translation>
    </message>
</context>
<context>
    <name>Vestibule::RevokeDialog</name>
    <message>
        <source>Revoke Invites</source>
        <translation>Einladungen widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %Ln Invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung &amp;widerrufen</numerusform>
            <numerusform>%Ln Einladungen &amp;widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to revoke</source>
        <translation>Es gibt nichts zu widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln invite(s)?</source>
        <translation>
            <numerusform>%Ln Einladung widerrufen?</numerusform>
            <numerusform>%Ln Einladungen widerrufen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) have already been accepted and cannot be revoked. The access of these people is managed under the organization&apos;s members.</source>
        <translation>
            <numerusform>%Ln Einladung wurde bereits angenommen und lässt sich nicht widerrufen. Der Zugang dieser Person wird bei den Mitgliedern der Organisation verwaltet.</numerusform>
            <numerusform>%Ln Einladungen wurden bereits angenommen und lassen sich nicht widerrufen. Der Zugang dieser Personen wird bei den Mitgliedern der Organisation verwaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The links in their emails stop working. You can invite the same people again.</source>
        <translation>Die Links in den E-Mails werden ungültig. Sie können dieselben Personen erneut einladen.</translation>
    </message>
</context>
<context>
    <name>Vestibule::RosterController</name>
    <message>
        <source>Not everybody could be read, so this roster is not complete.</source>
        <translation>Es konnten nicht alle gelesen werden; diese Sollliste ist also nicht vollständig.</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>Das Beispiel</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Is This Plan for This Organization?</source>
        <translation>Ist dieser Plan für diese Organisation?</translation>
    </message>
    <message>
        <source>It is not clear whether this plan was made for this organization.</source>
        <translation>Es ist nicht klar, ob dieser Plan für diese Organisation gemacht wurde.</translation>
    </message>
    <message>
        <source>It names no project or invite that is known here. Nothing was sent.</source>
        <translation>Er nennt kein Projekt und keine Einladung, die hier bekannt sind. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Use the Plan</source>
        <translation>Plan &amp;verwenden</translation>
    </message>
    <message>
        <source>It is not known yet which organization this is.</source>
        <translation>Es ist noch nicht bekannt, welche Organisation das ist.</translation>
    </message>
    <message>
        <source>This profile is read-only, so the plan cannot be applied here. Choose Save Plan… in the Roster menu, and open the plan in a profile that can make changes, or give it to a person who has one.</source>
        <translation>Dieses Profil darf nur lesen, daher lässt sich der Plan hier nicht ausführen. Wählen Sie im Menü Sollliste „Plan speichern…“ und öffnen Sie den Plan in einem Profil, das ändern darf, oder geben Sie ihn einer Person, die eines hat.</translation>
    </message>
    <message>
        <source>A run is in progress. The roster is compared again when it has ended.</source>
        <translation>Ein Vorgang läuft. Danach wird die Sollliste noch einmal verglichen.</translation>
    </message>
</context>
<context>
    <name>Vestibule::RosterFiles</name>
    <message>
        <source>Open Roster or Plan</source>
        <translation>Sollliste oder Plan öffnen</translation>
    </message>
    <message>
        <source>Rosters and plans (*.csv *.tsv *.txt *.xlsx *.xlsm *.json)</source>
        <translation>Solllisten und Pläne (*.csv *.tsv *.txt *.xlsx *.xlsm *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <comment>a file, and the system&apos;s words</comment>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a roster.</source>
        <comment>a file</comment>
        <translation>%1 ist zu groß für eine Sollliste.</translation>
    </message>
    <message>
        <source>Save Plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
    <message>
        <source>The plan was saved as %1.</source>
        <translation>Der Plan wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Save Today as Roster</source>
        <translation>Heute als Sollliste speichern</translation>
    </message>
    <message>
        <source>Rosters (*.csv)</source>
        <translation>Solllisten (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were saved as %1.</source>
        <translation>
            <numerusform>%Ln Person wurde als %1 gespeichert.</numerusform>
            <numerusform>%Ln Personen wurden als %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Differences</source>
        <translation>Abweichungen exportieren</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>CSV for programs (*.csv)</source>
        <translation>CSV für Programme (*.csv)</translation>
    </message>
    <message>
        <source>The differences were saved as %1.</source>
        <translation>Die Abweichungen wurden als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The file could not be saved: %1. Choose another folder, or free some disk space.</source>
        <comment>the system&apos;s words</comment>
        <translation>Die Datei konnte nicht gespeichert werden: %1. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>Vestibule::RosterPage</name>
    <message>
        <source>Compare A&amp;gain</source>
        <translation>Erneut ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Withdraw invites of people who are not on the roster</source>
        <translation>Einladungen zurückziehen, deren Personen nicht auf der Sollliste ste&amp;hen</translation>
    </message>
    <message>
        <source>R&amp;ole where the roster has none:</source>
        <translation>R&amp;olle, wo die Sollliste keine hat:</translation>
    </message>
    <message>
        <source>&amp;Leave Out…</source>
        <translation>Aus&amp;lassen…</translation>
    </message>
    <message>
        <source>Put &amp;Back</source>
        <translation>&amp;Wieder aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Open Roster or Plan…</source>
        <translation>Sollliste oder Plan ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save Plan…</source>
        <translation>Plan &amp;speichern…</translation>
    </message>
    <message>
        <source>Save &amp;Today as Roster…</source>
        <translation>Heu&amp;te als Sollliste speichern…</translation>
    </message>
    <message>
        <source>&amp;Export Differences…</source>
        <translation>Abweichungen &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regeln…</translation>
    </message>
    <message>
        <source>&amp;Close Roster</source>
        <translation>Sollliste s&amp;chließen</translation>
    </message>
    <message>
        <source>Ro&amp;ster</source>
        <translation>&amp;Sollliste</translation>
    </message>
    <message>
        <source>Open, save, export, set rules</source>
        <translation>Öffnen, speichern, exportieren, Regeln festlegen</translation>
    </message>
    <message>
        <source>Groups of differences</source>
        <translation>Gruppen von Abweichungen</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>rows by what they say</comment>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the differences</source>
        <translation>Die Abweichungen filtern</translation>
    </message>
    <message>
        <source>None: the row is unclear</source>
        <translation>Keine: Die Zeile ist unklar</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a group, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %Ln Step(s)…</source>
        <translation>
            <numerusform>%Ln Schritt &amp;ausführen…</numerusform>
            <numerusform>%Ln Schritte &amp;ausführen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to Apply</source>
        <translation>Nichts auszuführen</translation>
    </message>
    <message>
        <source>Show all steps once more, and ask before they are sent</source>
        <translation>Alle Schritte noch einmal zeigen und fragen, bevor sie gesendet werden</translation>
    </message>
    <message>
        <source>Select the people to leave out first.</source>
        <translation>Wählen Sie zuerst die Personen aus, die ausgelassen werden sollen.</translation>
    </message>
    <message>
        <source>Select the people to put back first.</source>
        <translation>Wählen Sie zuerst die Personen aus, die wieder aufgenommen werden sollen.</translation>
    </message>
</context>
<context>
    <name>Vestibule::RosterPlanner</name>
    <message>
        <source>This plan was made for another organization, so nothing was sent. Switch to a profile of that organization and open the plan there.</source>
        <translation>Dieser Plan wurde für eine andere Organisation gemacht, daher wurde nichts gesendet. Wechseln Sie zu einem Profil jener Organisation und öffnen Sie den Plan dort.</translation>
    </message>
</context>
<context>
    <name>Vestibule::RosterReader</name>
    <message>
        <source>Reading projects and members…</source>
        <translation>Projekte und Mitglieder werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) read; a plan needs all of them</source>
        <translation>
            <numerusform>%Ln Einladung gelesen; ein Plan braucht alle</numerusform>
            <numerusform>%Ln Einladungen gelesen; ein Plan braucht alle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::RosterRulesDialog</name>
    <message>
        <source>&amp;Owners only from these domains</source>
        <translation>Eigentümer nur aus &amp;diesen Domains</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Any number</source>
        <comment>of open invites for owners</comment>
        <translation>Beliebig viele</translation>
    </message>
    <message>
        <source>No run breaks these rules, whoever begins it: in this window, or on the command line with this user&apos;s settings. They belong to this organization.</source>
        <translation>Kein Vorgang bricht diese Regeln, wer auch immer ihn beginnt: in diesem Fenster oder auf der Befehlszeile mit den Einstellungen dieses Benutzers. Sie gehören zu dieser Organisation.</translation>
    </message>
    <message>
        <source>&amp;Protected:</source>
        <translation>&amp;Geschützt:</translation>
    </message>
    <message>
        <source>Addresses and domains whose invites are never revoked or changed.</source>
        <translation>Adressen und Domains, deren Einladungen nie widerrufen oder geändert werden.</translation>
    </message>
    <message>
        <source>Allowed &amp;domains:</source>
        <translation>&amp;Erlaubte Domains:</translation>
    </message>
    <message>
        <source>The only domains that may be invited. Leave empty to allow every domain.</source>
        <translation>Die einzigen Domains, die eingeladen werden dürfen. Leer lassen, um jede zu erlauben.</translation>
    </message>
    <message>
        <source>Your do&amp;mains:</source>
        <translation>&amp;Ihre Domains:</translation>
    </message>
    <message>
        <source>Those of the organization; the review uses the same.</source>
        <translation>Die der Organisation; die Prüfung verwendet dieselben.</translation>
    </message>
    <message>
        <source>Open o&amp;wner invites:</source>
        <translation>&amp;Offene Einladungen für Eigentümer:</translation>
    </message>
    <message>
        <source>How many invites for owners may be open at once.</source>
        <translation>Wie viele Einladungen für Eigentümer gleichzeitig offen sein dürfen.</translation>
    </message>
    <message numerus="yes">
        <source>A run that revokes more than %Ln invites that could still be accepted always asks for their number.</source>
        <translation>
            <numerusform>Ein Vorgang, der mehr als %Ln Einladung widerruft, die noch angenommen werden könnte, fragt immer nach ihrer Anzahl.</numerusform>
            <numerusform>Ein Vorgang, der mehr als %Ln Einladungen widerruft, die noch angenommen werden könnten, fragt immer nach ihrer Anzahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save Rules</source>
        <translation>Regeln &amp;speichern</translation>
    </message>
</context>
<context>
    <name>Vestibule::RosterWords</name>
    <message>
        <source>%1 is a plan that was made %2. Nothing of it is sent before you apply it.</source>
        <comment>a file, and a time</comment>
        <translation>%1 ist ein Plan von %2. Nichts davon wird gesendet, bevor Sie ihn ausführen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <comment>of a roster</comment>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung</numerusform>
            <numerusform>%Ln Einladungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitgliedern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, compared with %3 and %4 at %5.</source>
        <comment>a file, rows, invites, members, a time</comment>
        <translation>%1: %2, verglichen mit %3 und %4, %5.</translation>
    </message>
    <message>
        <source>Not everything could be read, so nothing is planned that takes an invite away.</source>
        <translation>Nicht alles konnte gelesen werden; daher ist nichts geplant, was eine Einladung wegnimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) of the plan of %1 are no longer there.</source>
        <translation>
            <numerusform>%Ln Abweichung des Plans vom %1 besteht nicht mehr.</numerusform>
            <numerusform>%Ln Abweichungen des Plans vom %1 bestehen nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation>Niemand.</translation>
    </message>
    <message>
        <source>Everything is as the roster says.</source>
        <translation>Alles ist so, wie die Sollliste sagt.</translation>
    </message>
</context>
<context>
    <name>Vestibule::RunAction</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Change Key…</source>
        <translation>Schlüssel wechseln…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Fehlgeschlagenes wiederholen</translation>
    </message>
    <message>
        <source>Send Again…</source>
        <translation>Noch einmal senden…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln Again…</source>
        <comment>rows left out</comment>
        <translation>
            <numerusform>Die %Ln wieder öffnen…</numerusform>
            <numerusform>Die %Ln wieder öffnen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Results…</source>
        <translation>Ergebnisse speichern…</translation>
    </message>
    <message>
        <source>Show Activity</source>
        <translation>Verlauf zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Manage Profiles…</source>
        <translation>Profile verwalten…</translation>
    </message>
</context>
<context>
    <name>Vestibule::RunBar</name>
    <message>
        <source>Run</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Vorgangs</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>counts, pace or wait</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Vestibule::RunController</name>
    <message>
        <source>&amp;Resume the Run</source>
        <translation>Vorgang &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause the Run</source>
        <translation>Vorgang &amp;pausieren</translation>
    </message>
    <message>
        <source>The results were saved as %1.</source>
        <translation>Die Ergebnisse wurden als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Stop and Quit</source>
        <translation>Stoppen und beenden</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Send Again</source>
        <translation>Noch einmal &amp;senden</translation>
    </message>
    <message>
        <source>Stop the Run</source>
        <translation>Vorgang stoppen</translation>
    </message>
    <message numerus="yes">
        <source>A run of %1 is not finished; %Ln invite(s) are left.</source>
        <translation>
            <numerusform>Ein Vorgang vom %1 ist nicht beendet; %Ln Einladung ist übrig.</numerusform>
            <numerusform>Ein Vorgang vom %1 ist nicht beendet; %Ln Einladungen sind übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a journal of earlier runs.</source>
        <translation>Es gibt ein Protokoll früherer Vorgänge.</translation>
    </message>
    <message>
        <source>The Same Organization?</source>
        <translation>Dieselbe Organisation?</translation>
    </message>
    <message>
        <source>The Same Organization</source>
        <translation>Dieselbe Organisation</translation>
    </message>
    <message>
        <source>Another Organization</source>
        <translation>Eine andere Organisation</translation>
    </message>
    <message>
        <source>Until then, nothing that changes the organization is sent.</source>
        <translation>Bis dahin wird nichts gesendet, was die Organisation ändert.</translation>
    </message>
    <message>
        <source>The run you requested last was not started. Start it again.</source>
        <translation>Der zuletzt angeforderte Vorgang wurde nicht begonnen. Starten Sie ihn erneut.</translation>
    </message>
    <message>
        <source>A Run Is in Progress</source>
        <translation>Ein Vorgang läuft noch</translation>
    </message>
    <message numerus="yes">
        <source>Vestibule is still working. %Ln invite(s) are left.</source>
        <translation>
            <numerusform>Vestibule arbeitet noch. %Ln Einladung ist übrig.</numerusform>
            <numerusform>Vestibule arbeitet noch. %Ln Einladungen sind übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The steps in progress are finished first. You can resume the rest later.</source>
        <translation>Die laufenden Schritte werden noch beendet. Den Rest können Sie später fortsetzen.</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) could not be sent yet and are waiting here.</source>
        <translation>
            <numerusform>%Ln Einladung konnte noch nicht gesendet werden und wartet hier.</numerusform>
            <numerusform>%Ln Einladungen konnten noch nicht gesendet werden und warten hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send Unknown Invites Again?</source>
        <translation>Unbekannte Einladungen noch einmal senden?</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %Ln invite(s) is unknown.</source>
        <translation>
            <numerusform>Das Ergebnis von %Ln Einladung ist unbekannt.</numerusform>
            <numerusform>Das Ergebnis von %Ln Einladungen ist unbekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were sent, but no response arrived and they were not found in the list. To send them again, Vestibule waits until a minute has passed since they were sent, checks once more, and then sends those that are still missing. If the server processes the first ones after all, these people are invited twice.</source>
        <translation>Sie wurden gesendet, aber es kam keine Antwort, und in der Liste wurden sie nicht gefunden. Um sie noch einmal zu senden, wartet Vestibule, bis seit dem Senden eine Minute vergangen ist, prüft noch einmal und sendet dann, was immer noch fehlt. Verarbeitet der Server die ersten doch noch, werden diese Personen zweimal eingeladen.</translation>
    </message>
    <message>
        <source>Only &amp;Check Again</source>
        <translation>Nur &amp;prüfen</translation>
    </message>
    <message>
        <source>Some Invites Were Not Sent</source>
        <translation>Einige Einladungen wurden nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) were not sent.</source>
        <translation>
            <numerusform>%Ln Einladung wurde nicht gesendet.</numerusform>
            <numerusform>%Ln Einladungen wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be saved either, and are lost if you continue.</source>
        <translation>Sie konnten auch nicht gespeichert werden und gehen verloren, wenn Sie fortfahren.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>It was started with another key, and it is not clear whether this key belongs to the same organization. Nothing is sent until you answer.</source>
        <translation>Es geschah mit einem anderen Schlüssel, und es ist unklar, ob dieser Schlüssel zur selben Organisation gehört. Bis Sie antworten, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Is the Other Program Still Running?</source>
        <translation>Läuft das andere Programm noch?</translation>
    </message>
    <message>
        <source>The run journal is marked as in use by %1.</source>
        <translation>Das Protokoll der Vorgänge ist als benutzt vermerkt von: %1.</translation>
    </message>
    <message>
        <source>Its file system has no locks to check this. If that program has ended, you can unlock the journal. If it is still running, people could be invited twice.</source>
        <translation>Sein Dateisystem hat keine Sperren, um das zu prüfen. Ist jenes Programm beendet, können Sie das Protokoll freigeben. Läuft es noch, könnten Personen doppelt eingeladen werden.</translation>
    </message>
    <message>
        <source>It Has Ended: Unlock</source>
        <translation>Es ist beendet: Freigeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) were left out: they no longer exist or have been accepted.</source>
        <translation>
            <numerusform>%Ln Einladung wurde ausgelassen: Sie ist inzwischen gelöscht oder angenommen.</numerusform>
            <numerusform>%Ln Einladungen wurden ausgelassen: Sie sind inzwischen gelöscht oder angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only. Use another profile to change anything.</source>
        <translation>Dieses Profil darf nur lesen. Verwenden Sie ein anderes Profil, um etwas zu ändern.</translation>
    </message>
</context>
<context>
    <name>Vestibule::RunResultsFile</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>Save Results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>CSV for programs (*.csv)</source>
        <translation>CSV für Programme (*.csv)</translation>
    </message>
    <message>
        <source>The results could not be saved: %1. Choose another folder, or free some disk space.</source>
        <comment>the system&apos;s words</comment>
        <translation>Die Ergebnisse konnten nicht gespeichert werden: %1. Wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>Vestibule::RunStatus</name>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Pausing: %1</source>
        <comment>the task</comment>
        <translation>Wird pausiert: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <comment>the task</comment>
        <translation>Pausiert: %1</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <comment>the task</comment>
        <translation>Wird gestoppt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invited</source>
        <translation>
            <numerusform>%Ln eingeladen</numerusform>
            <numerusform>%Ln eingeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln erledigt</numerusform>
            <numerusform>%Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked</source>
        <translation>
            <numerusform>%Ln widerrufen</numerusform>
            <numerusform>%Ln widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln übrig</numerusform>
            <numerusform>%Ln übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of counts</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address: outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was invited.</source>
        <translation>%1 wurde eingeladen.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Checking what was done before the interruption…</source>
        <translation>Es wird geprüft, was vor der Unterbrechung getan wurde…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are revoked and not yet invited again.</source>
        <translation>
            <numerusform>%Ln ist widerrufen und noch nicht erneut eingeladen.</numerusform>
            <numerusform>%Ln sind widerrufen und noch nicht erneut eingeladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>inviting %Ln</source>
        <translation>
            <numerusform>Einladen: %Ln</numerusform>
            <numerusform>Einladen: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>revoking %Ln</source>
        <translation>
            <numerusform>Widerrufen: %Ln</numerusform>
            <numerusform>Widerrufen: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resending %Ln</source>
        <translation>
            <numerusform>Erneut senden: %Ln</numerusform>
            <numerusform>Erneut senden: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changing %Ln</source>
        <translation>
            <numerusform>Ändern: %Ln</numerusform>
            <numerusform>Ändern: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>working on %Ln</source>
        <translation>
            <numerusform>Bearbeiten: %Ln</numerusform>
            <numerusform>Bearbeiten: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inviting %Ln people</source>
        <translation>
            <numerusform>Einladen von %Ln Person</numerusform>
            <numerusform>Einladen von %Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking %Ln invite(s)</source>
        <translation>
            <numerusform>Widerrufen von %Ln Einladung</numerusform>
            <numerusform>Widerrufen von %Ln Einladungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resending %Ln invite(s)</source>
        <translation>
            <numerusform>Erneutes Senden von %Ln Einladung</numerusform>
            <numerusform>Erneutes Senden von %Ln Einladungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln invite(s)</source>
        <translation>
            <numerusform>Ändern von %Ln Einladung</numerusform>
            <numerusform>Ändern von %Ln Einladungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working on %Ln invite(s)</source>
        <translation>
            <numerusform>Bearbeiten von %Ln Einladung</numerusform>
            <numerusform>Bearbeiten von %Ln Einladungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, what was done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, damaged</source>
        <comment>a run</comment>
        <translation>%1, beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list were left out.</source>
        <translation>
            <numerusform>%Ln Zeile der Liste wurde ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen der Liste wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the next one in %1</source>
        <translation>die nächste in %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>counts, the commonest reason of those that failed, its count</comment>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>Reading the run</source>
        <translation>Vorgang wird gelesen</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <comment>the task</comment>
        <translation>Nicht begonnen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resent</source>
        <translation>
            <numerusform>%Ln erneut gesendet</numerusform>
            <numerusform>%Ln erneut gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>The invite for %1 was revoked.</source>
        <translation>Die Einladung für %1 wurde widerrufen.</translation>
    </message>
    <message>
        <source>The invite for %1 was resent.</source>
        <translation>Die Einladung für %1 wurde erneut gesendet.</translation>
    </message>
    <message>
        <source>The invite for %1 was changed and resent.</source>
        <translation>Die Einladung für %1 wurde geändert und erneut gesendet.</translation>
    </message>
    <message>
        <source>Saving the run to the journal…</source>
        <translation>Vorgang wird ins Protokoll geschrieben…</translation>
    </message>
    <message>
        <source>Finishing the steps in progress…</source>
        <translation>Laufende Schritte werden beendet…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln per minute</source>
        <comment>invites</comment>
        <translation>
            <numerusform>%Ln pro Minute</numerusform>
            <numerusform>%Ln pro Minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more run(s) start when this one has ended.</source>
        <translation>
            <numerusform>%Ln weiterer Vorgang beginnt, sobald dieser beendet ist.</numerusform>
            <numerusform>%Ln weitere Vorgänge beginnen, sobald dieser beendet ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous run: %1</source>
        <translation>Vorheriger Vorgang: %1</translation>
    </message>
    <message>
        <source>A run was interrupted: %1, started on %2. %3, %4.</source>
        <comment>task, day and time, counts</comment>
        <translation>Ein Vorgang wurde unterbrochen: %1, begonnen am %2. %3, %4.</translation>
    </message>
</context>
<context>
    <name>Vestibule::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search addresses or status:…</source>
        <translation>Suche: Adresse oder status:…</translation>
    </message>
    <message>
        <source>Shows the invites whose address or ID contains these words, or that meet conditions such as status:pending. Press Alt+Down for suggestions.</source>
        <translation>Zeigt die Einladungen, deren Adresse oder ID diese Wörter enthält oder die Bedingungen wie status:pending erfüllen. Alt+Pfeil nach unten zeigt Vorschläge.</translation>
    </message>
    <message>
        <source>Words from an address or ID, and conditions such as status:pending, role:owner or expires:&lt;3d (Alt+Down for suggestions)</source>
        <translation>Wörter einer Adresse oder ID und Bedingungen wie status:pending, role:owner oder expires:&lt;3d (Alt+Pfeil nach unten für Vorschläge)</translation>
    </message>
    <message>
        <source>Search Help</source>
        <translation>Hilfe zur Suche</translation>
    </message>
    <message>
        <source>Show examples of searches</source>
        <translation>Beispiele für Suchen zeigen</translation>
    </message>
</context>
<context>
    <name>Vestibule::SearchHelp</name>
    <message>
        <source>“kim” in the address or ID</source>
        <translation>„kim“ in der Adresse oder ID</translation>
    </message>
    <message>
        <source>sent, and not accepted yet</source>
        <translation>gesendet und noch nicht angenommen</translation>
    </message>
    <message>
        <source>a comma stands for “or”</source>
        <translation>ein Komma bedeutet „oder“</translation>
    </message>
    <message>
        <source>a minus stands for “not”</source>
        <translation>ein Minus bedeutet „nicht“</translation>
    </message>
    <message>
        <source>can still be accepted</source>
        <translation>kann noch angenommen werden</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <source>the person is a member</source>
        <translation>die Person ist Mitglied</translation>
    </message>
    <message>
        <source>expires in less than 3 days; h, d and w are units</source>
        <translation>läuft in weniger als 3 Tagen ab; Einheiten sind h, d und w</translation>
    </message>
    <message>
        <source>invited more than 30 days ago</source>
        <translation>vor mehr als 30 Tagen eingeladen</translation>
    </message>
    <message>
        <source>invited in that month; a day works as well</source>
        <translation>in diesem Monat eingeladen; ein Tag geht auch</translation>
    </message>
    <message>
        <source>never accepted</source>
        <translation>nie angenommen</translation>
    </message>
    <message>
        <source>“design” in the name of a project</source>
        <translation>„design“ im Namen eines Projekts</translation>
    </message>
    <message>
        <source>“abc” in the ID</source>
        <translation>„abc“ in der ID</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Type words and conditions. Click an example to try it.</source>
        <translation>Tippen Sie Wörter und Bedingungen. Klicken Sie ein Beispiel an, um es auszuprobieren.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Findet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a search, what it finds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>invited as an owner</source>
        <translation>als Eigentümer eingeladen</translation>
    </message>
    <message>
        <source>all conditions must be met</source>
        <translation>alle Bedingungen müssen zutreffen</translation>
    </message>
    <message>
        <source>still called pending after its expiry</source>
        <translation>gilt nach ihrem Ablauf noch als offen</translation>
    </message>
    <message>
        <source>different from the last check</source>
        <translation>anders als beim letzten Stand</translation>
    </message>
    <message>
        <source>from the first day to the second</source>
        <translation>vom ersten bis zum zweiten Tag</translation>
    </message>
    <message>
        <source>quotes for names with spaces; none means no project</source>
        <translation>Anführungszeichen für Namen mit Leerzeichen; none heißt kein Projekt</translation>
    </message>
    <message>
        <source>the part after the @ of the address</source>
        <translation>der Teil nach dem @ der Adresse</translation>
    </message>
    <message>
        <source>“anna” in the address of the person who sent the invite</source>
        <translation>„anna“ in der Adresse der Person, die eingeladen hat</translation>
    </message>
</context>
<context>
    <name>Vestibule::SearchKnowledge</name>
    <message>
        <source>Reading the members of the organization; until then, is:member hides nothing.</source>
        <translation>Die Mitglieder der Organisation werden gelesen; bis dahin blendet is:member nichts aus.</translation>
    </message>
    <message>
        <source>The members could not be read, so is:member hides nothing. %1</source>
        <comment>%1 is a sentence: why</comment>
        <translation>Die Mitglieder konnten nicht gelesen werden; is:member blendet daher nichts aus. %1</translation>
    </message>
    <message>
        <source>Reading the audit log; until then, by: finds only invites whose sender is known.</source>
        <translation>Das Audit-Log wird gelesen; bis dahin findet by: nur Einladungen, deren Absender bekannt ist.</translation>
    </message>
</context>
<context>
    <name>Vestibule::SelectionController</name>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying… %1%</source>
        <translation>Wird kopiert… %1 %</translation>
    </message>
    <message numerus="yes">
        <source>The selection is too large for the clipboard, which takes %Ln rows. Export the selection to a file instead.</source>
        <translation>
            <numerusform>Die Auswahl ist zu groß für die Zwischenablage, die %Ln Zeile fasst. Exportieren Sie die Auswahl stattdessen in eine Datei.</numerusform>
            <numerusform>Die Auswahl ist zu groß für die Zwischenablage, die %Ln Zeilen fasst. Exportieren Sie die Auswahl stattdessen in eine Datei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::SelectionView</name>
    <message>
        <source>Another status</source>
        <translation>Anderer Status</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) selected</source>
        <translation>
            <numerusform>%Ln Einladung ausgewählt</numerusform>
            <numerusform>%Ln Einladungen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %Ln Invite(s)…</source>
        <translation>
            <numerusform>%Ln Einladung erneut senden…</numerusform>
            <numerusform>%Ln Einladungen erneut senden…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln Invite(s)…</source>
        <translation>
            <numerusform>%Ln Einladung ändern…</numerusform>
            <numerusform>%Ln Einladungen ändern…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln Invite(s)…</source>
        <translation>
            <numerusform>%Ln Einladung widerrufen…</numerusform>
            <numerusform>%Ln Einladungen widerrufen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted invite(s) cannot be revoked or resent.</source>
        <translation>
            <numerusform>%Ln angenommene Einladung lässt sich weder widerrufen noch erneut senden.</numerusform>
            <numerusform>%Ln angenommene Einladungen lassen sich weder widerrufen noch erneut senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt…</translation>
    </message>
</context>
<context>
    <name>Vestibule::ServerClock</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the server&apos;s. Ages and expiry are based on the server&apos;s clock.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers vor, um: %1. Alter und Ablauf richten sich nach der Uhr des Servers.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the server&apos;s. Ages and expiry are based on the server&apos;s clock.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers nach, um: %1. Alter und Ablauf richten sich nach der Uhr des Servers.</translation>
    </message>
    <message>
        <source>The server does not send the time, and the clock of this computer may be wrong, so invites cannot be selected by their age.</source>
        <translation>Der Server sendet keine Uhrzeit, und die Uhr dieses Computers kann falsch gehen; deshalb lassen sich Einladungen nicht nach ihrem Alter auswählen.</translation>
    </message>
</context>
<context>
    <name>Vestibule::ServiceCheck</name>
    <message>
        <source>The key may read them.</source>
        <translation>Der Schlüssel darf lesen.</translation>
    </message>
    <message>
        <source>the API asks to slow down.</source>
        <translation>Die API bittet um Langsamkeit.</translation>
    </message>
    <message numerus="yes">
        <source>The API asks to slow down, for %n second(s) more.</source>
        <translation>
            <numerusform>Die API bittet noch eine Sekunde um Langsamkeit.</numerusform>
            <numerusform>Die API bittet noch %n Sekunden um Langsamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait, then try again. Other programs may be using up what it allows.</source>
        <translation>Warten Sie, und versuchen Sie es dann noch einmal. Andere Programme können verbrauchen, was sie erlaubt.</translation>
    </message>
    <message>
        <source>the server does not answer in time.</source>
        <translation>Der Server antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Projects are shown by their IDs.</source>
        <translation>Projekte werden mit ihren IDs angezeigt.</translation>
    </message>
    <message>
        <source>Who is a member already cannot be told.</source>
        <translation>Wer schon Mitglied ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Who invited somebody cannot be told.</source>
        <translation>Wer jemanden eingeladen hat, lässt sich nicht sagen.</translation>
    </message>
</context>
<context>
    <name>Vestibule::Session</name>
    <message>
        <source>Demo organization</source>
        <translation>Demo-Organisation</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>organization id at host</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1, key from OPENAI_ADMIN_KEY</source>
        <translation>%1, Schlüssel aus OPENAI_ADMIN_KEY</translation>
    </message>
    <message>
        <source>%1, key for this session only</source>
        <translation>%1, Schlüssel nur für diese Sitzung</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, nur lesen</translation>
    </message>
</context>
<context>
    <name>Vestibule::SessionJournal</name>
    <message>
        <source>The run journal was damaged. It was saved as %1, and a new one was started.</source>
        <translation>Das Protokoll der Vorgänge war beschädigt. Es wurde als %1 gesichert und ein neues begonnen.</translation>
    </message>
    <message>
        <source>It is not clear which organization this run journal belongs to. To be asked again, change the key or open the window again.</source>
        <translation>Es ist unklar, zu welcher Organisation dieses Protokoll der Vorgänge gehört. Um noch einmal gefragt zu werden, wechseln Sie den Schlüssel oder öffnen Sie das Fenster neu.</translation>
    </message>
    <message>
        <source>The run journal of this organization could not be determined. %1 Refresh the list to try again.</source>
        <translation>Das Protokoll der Vorgänge dieser Organisation ließ sich nicht bestimmen. %1 Aktualisieren Sie die Liste, um es erneut zu versuchen.</translation>
    </message>
</context>
<context>
    <name>Vestibule::Settings</name>
    <message>
        <source>the file could not be replaced</source>
        <translation>die Datei ließ sich nicht ersetzen</translation>
    </message>
</context>
<context>
    <name>Vestibule::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it does, its key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>Vestibule::SideBar</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved searches, with the number of invites that each one finds</source>
        <translation>Gespeicherte Suchen, jeweils mit der Zahl der gefundenen Einladungen</translation>
    </message>
</context>
<context>
    <name>Vestibule::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, updated at %2</source>
        <comment>place and time of day</comment>
        <translation>%1, aktualisiert um %2</translation>
    </message>
    <message>
        <source>%1, updated on %2 at %3</source>
        <comment>place, day and time of day</comment>
        <translation>%1, aktualisiert am %2 um %3</translation>
    </message>
</context>
<context>
    <name>Vestibule::StoryContent</name>
    <message>
        <source>archived</source>
        <comment>a project</comment>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no project</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>project, as role</comment>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>project, as role (archived)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a project</comment>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Not given by the API</source>
        <translation>Von der API nicht angegeben</translation>
    </message>
</context>
<context>
    <name>Vestibule::StoryText</name>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>by an API key</source>
        <translation>mit einem API-Schlüssel</translation>
    </message>
    <message>
        <source>by an API key of %1</source>
        <translation>mit einem API-Schlüssel von %1</translation>
    </message>
    <message>
        <source>by a service account</source>
        <translation>von einem Dienstkonto</translation>
    </message>
    <message>
        <source>by the service account %1</source>
        <translation>von dem Dienstkonto %1</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Invited with Vestibule</source>
        <translation>Mit Vestibule eingeladen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoked with Vestibule</source>
        <translation>Mit Vestibule widerrufen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state, and since when or until when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pending, expires %1</source>
        <comment>in 2 days</comment>
        <translation>Offen, läuft %1 ab</translation>
    </message>
    <message>
        <source>Pending, past its expiry %1</source>
        <comment>2 days ago</comment>
        <translation>Offen, Frist %1 abgelaufen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, as %1</source>
        <comment>role</comment>
        <translation>Ja, als %1</translation>
    </message>
    <message>
        <source>%1, since %2 (%3)</source>
        <comment>yes, since a date (3 months ago)</comment>
        <translation>%1, seit dem %2 (%3)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>whether the person is a member</comment>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1, invited %2</source>
        <comment>a state, 3 months ago</comment>
        <translation>%1, eingeladen %2</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <translation>Nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what became of an invite, 3 months ago</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what became of an invite, by whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Resent with Vestibule</source>
        <translation>Mit Vestibule erneut gesendet</translation>
    </message>
    <message>
        <source>Changed and resent with Vestibule</source>
        <translation>Mit Vestibule geändert und erneut gesendet</translation>
    </message>
    <message>
        <source>Past its expiry, but still called pending</source>
        <translation>Frist vorbei, gilt aber noch als offen</translation>
    </message>
    <message>
        <source>Replaced by resending it</source>
        <translation>Durch erneutes Senden ersetzt</translation>
    </message>
    <message>
        <source>Replaced by a changed invite</source>
        <translation>Durch eine geänderte Einladung ersetzt</translation>
    </message>
    <message>
        <source>No. The invite was accepted, but the person is no longer a member.</source>
        <translation>Nein. Die Einladung wurde angenommen, aber die Person ist nicht mehr Mitglied.</translation>
    </message>
    <message>
        <source>Unknown: this key has no permission to read the members.</source>
        <translation>Unbekannt: Dieser Schlüssel darf die Mitglieder nicht lesen.</translation>
    </message>
    <message>
        <source>Unknown: the members could not be read.</source>
        <translation>Unbekannt: Die Mitglieder konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is unknown who invited: the audit log could not be read.</source>
        <translation>Wer eingeladen hat, ist unbekannt: Das Audit-Log ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>It is unknown who invited: this key has no permission to read the audit log.</source>
        <translation>Wer eingeladen hat, ist unbekannt: Dieser Schlüssel darf das Audit-Log nicht lesen.</translation>
    </message>
    <message>
        <source>It is unknown who invited: this organization provides no audit log.</source>
        <translation>Wer eingeladen hat, ist unbekannt: Diese Organisation bietet kein Audit-Log.</translation>
    </message>
</context>
<context>
    <name>Vestibule::StoryView</name>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Member now</source>
        <translation>Jetzt Mitglied</translation>
    </message>
    <message>
        <source>Invite ID</source>
        <translation>Einladungs-ID</translation>
    </message>
    <message>
        <source>Member ID</source>
        <translation>Mitglieds-ID</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Show every field as the API sent it</source>
        <translation>Alle Felder zeigen, wie die API sie gesendet hat</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>History of this invite</source>
        <translation>Verlauf dieser Einladung</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>An accepted invite cannot be revoked or resent. The person&apos;s access is managed under the organization&apos;s members.</source>
        <translation>Eine angenommene Einladung lässt sich weder widerrufen noch erneut senden. Der Zugang der Person wird bei den Mitgliedern der Organisation verwaltet.</translation>
    </message>
</context>
<context>
    <name>Vestibule::TimelineView</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and time, how long ago</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>Zeit unbekannt</translation>
    </message>
</context>
<context>
    <name>Vestibule::Undo</name>
    <message>
        <source>There is nothing to undo in this session. People whose invites were revoked earlier can be invited again in Activity.</source>
        <translation>In dieser Sitzung gibt es nichts rückgängig zu machen. Personen, deren Einladungen vorher widerrufen wurden, können im Verlauf erneut eingeladen werden.</translation>
    </message>
    <message>
        <source>The run can be undone once it has ended.</source>
        <translation>Der Vorgang kann rückgängig gemacht werden, sobald er beendet ist.</translation>
    </message>
    <message>
        <source>An invite cannot be undone, because its email was sent. You can revoke it.</source>
        <translation>Eine Einladung lässt sich nicht rückgängig machen, weil ihre E-Mail verschickt ist. Sie können sie widerrufen.</translation>
    </message>
    <message>
        <source>A resend cannot be undone, because its email was sent.</source>
        <translation>Ein erneutes Senden lässt sich nicht rückgängig machen, weil die E-Mail verschickt ist.</translation>
    </message>
    <message>
        <source>A change cannot be undone, because its email was sent. You can change the invites again.</source>
        <translation>Eine Änderung lässt sich nicht rückgängig machen, weil ihre E-Mail verschickt ist. Sie können die Einladungen noch einmal ändern.</translation>
    </message>
    <message>
        <source>The last run revoked no invites, so there is nothing to undo.</source>
        <translation>Der letzte Vorgang hat keine Einladungen widerrufen, also gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The revoked invites had expired, so there is nothing to undo. These people can be invited again in Activity.</source>
        <translation>Die widerrufenen Einladungen waren abgelaufen, also gibt es nichts rückgängig zu machen. Diese Personen können im Verlauf erneut eingeladen werden.</translation>
    </message>
</context>
<context>
    <name>Vestibule::ViewKeeper</name>
    <message>
        <source>Name of the view:</source>
        <translation>Name der Ansicht:</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove View</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Remove the view “%1”?</source>
        <translation>Die Ansicht „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its search is: %1</source>
        <translation>Ihre Suche lautet: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Vestibule::ViewsModel</name>
    <message>
        <source>All</source>
        <comment>view: all invites</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>view</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <comment>view</comment>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>view</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Owners</source>
        <comment>view</comment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>part of the window</comment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>part of the window</comment>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least that many</comment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invites</source>
        <translation>
            <numerusform>%Ln Einladung</numerusform>
            <numerusform>%Ln Einladungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln so far, more on the server</source>
        <translation>
            <numerusform>bisher %Ln, weitere auf dem Server</numerusform>
            <numerusform>bisher %Ln, weitere auf dem Server</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a view and its count</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invites to review</source>
        <translation>
            <numerusform>%Ln Einladung mit Befund</numerusform>
            <numerusform>%Ln Einladungen mit Befund</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster</source>
        <comment>part of the window</comment>
        <translation>Sollliste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people differ from the roster</source>
        <translation>
            <numerusform>%Ln Person weicht von der Sollliste ab</numerusform>
            <numerusform>%Ln Personen weichen von der Sollliste ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::WayCheck</name>
    <message>
        <source>there is no way through the proxy.</source>
        <translation>Durch den Proxy führt kein Weg.</translation>
    </message>
    <message>
        <source>None: neither the environment nor this computer&apos;s settings name one for this address.</source>
        <translation>Keiner: Weder die Umgebung noch die Einstellungen dieses Computers nennen einen für diese Adresse.</translation>
    </message>
    <message>
        <source>%1, as this computer&apos;s settings say; it opens the way.</source>
        <translation>%1, nach den Einstellungen dieses Computers; er öffnet den Weg.</translation>
    </message>
    <message>
        <source>%1, as %2 says; it opens the way.</source>
        <translation>%1, nach %2; er öffnet den Weg.</translation>
    </message>
    <message>
        <source>the proxy looks names up.</source>
        <translation>Namen schlägt der Proxy nach.</translation>
    </message>
    <message>
        <source>the server&apos;s name was not found.</source>
        <translation>Der Name des Servers wurde nicht gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n address(es) on the network.</source>
        <translation>
            <numerusform>%1 hat eine Adresse im Netz.</numerusform>
            <numerusform>%1 hat %n Adressen im Netz.</numerusform>
        </translation>
    </message>
    <message>
        <source>http needs none; it goes to this computer alone.</source>
        <translation>http braucht keines; es geht nur an diesen Computer selbst.</translation>
    </message>
    <message>
        <source>there is no secure connection.</source>
        <translation>Es gibt keine gesicherte Verbindung.</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1” and is valid until %2.</source>
        <translation>Das Zertifikat wurde von „%1“ ausgestellt und gilt bis %2.</translation>
    </message>
    <message>
        <source>Networks that inspect connections do so. If you do not know of it, ask whoever runs yours.</source>
        <translation>Netze, die Verbindungen prüfen, tun das. Wissen Sie nichts davon, so fragen Sie den Betreiber Ihres Netzes.</translation>
    </message>
    <message>
        <source>None: this computer itself is reached without one.</source>
        <translation>Keiner: Dieser Computer selbst wird ohne einen erreicht.</translation>
    </message>
    <message>
        <source>None, as the profile says.</source>
        <translation>Keiner, wie das Profil es sagt.</translation>
    </message>
    <message>
        <source>None: %1 excepts this address from the proxy of the environment.</source>
        <translation>Keiner: %1 nimmt diese Adresse vom Proxy der Umgebung aus.</translation>
    </message>
    <message>
        <source>%1, as the profile says; it opens the way.</source>
        <translation>%1, nach dem Profil; er öffnet den Weg.</translation>
    </message>
    <message>
        <source>Trusted are the certificates of %1, as %2 says, in the place of this computer&apos;s.</source>
        <translation>Vertraut wird den Zertifikaten aus %1, wie %2 es sagt, an Stelle derer dieses Computers.</translation>
    </message>
    <message>
        <source>Those of %1, which the profile names, are trusted as well.</source>
        <translation>Denen aus %1, die das Profil nennt, wird ebenfalls vertraut.</translation>
    </message>
    <message>
        <source>That authority was added to this computer or chosen for the program: whoever runs it can read what goes through, the key as well.</source>
        <translation>Diese Stelle wurde auf diesem Computer hinzugefügt oder für das Programm gewählt: Wer sie betreibt, kann lesen, was hindurchgeht, auch den Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Vestibule::WelcomePage</name>
    <message>
        <source>Open the &amp;Demo Organization</source>
        <translation>&amp;Demo-Organisation öffnen</translation>
    </message>
    <message>
        <source>&amp;Back to the Invites</source>
        <translation>&amp;Zurück zu den Einladungen</translation>
    </message>
    <message>
        <source>Vestibule</source>
        <translation>Vestibule</translation>
    </message>
    <message>
        <source>&amp;Admin key</source>
        <translation>Ad&amp;min-Schlüssel</translation>
    </message>
    <message>
        <source>An admin key of the organization, hidden as you type</source>
        <translation>Ein Admin-Schlüssel der Organisation, beim Tippen verborgen</translation>
    </message>
    <message>
        <source>Adva&amp;nced</source>
        <translation>E&amp;rweitert</translation>
    </message>
    <message>
        <source>&amp;Organization ID (optional)</source>
        <translation>&amp;Organisations-ID (optional)</translation>
    </message>
    <message>
        <source>&amp;Save in the System Keychain</source>
        <translation>Im Schlüsselbund &amp;speichern</translation>
    </message>
    <message>
        <source>Use for &amp;This Session Only</source>
        <translation>Nur für diese Sitzung &amp;verwenden</translation>
    </message>
    <message>
        <source>See, send and revoke the invites of your OpenAI organization.</source>
        <translation>Die Einladungen Ihrer OpenAI-Organisation sehen, senden und widerrufen.</translation>
    </message>
    <message>
        <source>No key? Try the program with made-up data. Nothing leaves this computer.</source>
        <translation>Kein Schlüssel? Probieren Sie das Programm mit erfundenen Daten aus. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Requests go to %1, as set in OPENAI_BASE_URL.</source>
        <translation>Anfragen gehen an %1, wie OPENAI_BASE_URL vorgibt.</translation>
    </message>
    <message>
        <source>The key is saved in your system&apos;s keychain or, for this session only, held in memory; it is never written to a file. It needs the permissions api.management.read to list and api.management.write to invite and revoke. Owners of the organization create admin keys at platform.openai.com/settings/organization/admin-keys.</source>
        <translation>Der Schlüssel wird im Schlüsselbund Ihres Systems gespeichert oder, nur für diese Sitzung, im Speicher gehalten; er wird nie in eine Datei geschrieben. Er braucht die Berechtigungen api.management.read zum Auflisten und api.management.write zum Einladen und Widerrufen. Eigentümer der Organisation erstellen Admin-Schlüssel unter platform.openai.com/settings/organization/admin-keys.</translation>
    </message>
    <message>
        <source>For keys that belong to several organizations. Valid for this session; set it in the profile to use it every time.</source>
        <translation>Für Schlüssel, die zu mehreren Organisationen gehören. Gilt für diese Sitzung; im Profil eingetragen gilt es jedes Mal.</translation>
    </message>
    <message>
        <source>Requests go to %1, as set in the profile.</source>
        <translation>Anfragen gehen an %1, wie im Profil eingetragen.</translation>
    </message>
    <message>
        <source>The key is for the profile “%1”.</source>
        <translation>Der Schlüssel ist für das Profil „%1“.</translation>
    </message>
</context>
<context>
    <name>Vestibule::WholeFile</name>
    <message>
        <source>this is not a regular file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>Vestibule::WholeSelection</name>
    <message numerus="yes">
        <source>%Ln invite(s) are selected.</source>
        <translation>
            <numerusform>%Ln Einladung ist ausgewählt.</numerusform>
            <numerusform>%Ln Einladungen sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln that match</source>
        <translation>
            <numerusform>%Ln passende auswählen</numerusform>
            <numerusform>Alle %Ln passenden auswählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung auswählen</numerusform>
            <numerusform>Alle %Ln Einladungen auswählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln invite(s) that match are selected.</source>
        <translation>
            <numerusform>%Ln passende Einladung ist ausgewählt.</numerusform>
            <numerusform>Alle %Ln passenden Einladungen sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln invite(s) are selected.</source>
        <translation>
            <numerusform>%Ln Einladung ist ausgewählt.</numerusform>
            <numerusform>Alle %Ln Einladungen sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all that match, including those not loaded yet</source>
        <translation>Alle passenden auswählen, auch die noch nicht geladenen</translation>
    </message>
    <message>
        <source>Select all, including those not loaded yet</source>
        <translation>Alle auswählen, auch die noch nicht geladenen</translation>
    </message>
    <message>
        <source>Loading the rest; then all that match will be selected.</source>
        <translation>Der Rest wird geladen; dann werden alle passenden ausgewählt.</translation>
    </message>
    <message>
        <source>Loading the rest; then all will be selected.</source>
        <translation>Der Rest wird geladen; dann werden alle ausgewählt.</translation>
    </message>
</context>
<context>
    <name>Vestibule::WriteCheck</name>
    <message>
        <source>not tried (--write)</source>
        <translation>nicht versucht (--write)</translation>
    </message>
    <message>
        <source>The key may change the invites.</source>
        <translation>Der Schlüssel darf die Einladungen ändern.</translation>
    </message>
    <message>
        <source>this profile is read-only.</source>
        <translation>Dieses Profil darf nur lesen.</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1&#xa0;Tage %2&#xa0;h</translation>
    </message>
    <message>
        <source>Waiting %1: the API asked to slow down.</source>
        <translation>Noch %1 Pause, um die die API gebeten hat.</translation>
    </message>
    <message>
        <source>The request failed; trying again in %1.</source>
        <translation>Die Anfrage ist fehlgeschlagen; neuer Versuch in %1.</translation>
    </message>
    <message>
        <source>Keeping to the API&apos;s rate limit; next request in %1.</source>
        <translation>Die API begrenzt die Anfragen; die nächste folgt in %1.</translation>
    </message>
    <message>
        <source>The request may still go through; checking again in %1.</source>
        <translation>Die Anfrage kann noch durchgehen; erneute Prüfung in %1.</translation>
    </message>
    <message>
        <source>%1 What you asked for goes first.</source>
        <comment>a sentence</comment>
        <translation>%1 Ihre Anfrage geht vor.</translation>
    </message>
</context>
<context>
    <name>WelcomeNotice</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and the keychain&apos;s own words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>The stored key cannot be found.</source>
        <translation>Der gespeicherte Schlüssel wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The keychain may be locked. Unlock it and try again.</source>
        <translation>Vielleicht ist der Schlüsselbund gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The demo organization did not start.</source>
        <translation>Die Demo-Organisation ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The keychain shows no key for %1.</source>
        <comment>address</comment>
        <translation>Der Schlüsselbund zeigt keinen Schlüssel für %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It may be asking for its password. You can also enter a key below and use it for this session only.</source>
        <translation>Vielleicht fragt er nach seinem Passwort. Sie können auch unten einen Schlüssel eingeben und nur für diese Sitzung verwenden.</translation>
    </message>
    <message>
        <source>No keychain is available on this system.</source>
        <translation>Auf diesem System ist kein Schlüsselbund verfügbar.</translation>
    </message>
    <message>
        <source>You can use a key for this session only.</source>
        <translation>Sie können einen Schlüssel nur für diese Sitzung verwenden.</translation>
    </message>
    <message>
        <source>The keychain refused access to the key.</source>
        <translation>Der Schlüsselbund hat den Zugriff auf den Schlüssel verweigert.</translation>
    </message>
    <message>
        <source>Allow the access and try again, or use a key for this session only.</source>
        <translation>Erlauben Sie den Zugriff und versuchen Sie es erneut, oder verwenden Sie einen Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain did not save the key.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht gespeichert.</translation>
    </message>
    <message>
        <source>You can use it for this session only.</source>
        <translation>Sie können ihn nur für diese Sitzung verwenden.</translation>
    </message>
    <message>
        <source>Use for This Session</source>
        <translation>Für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>The keychain accepted the key, but does not show it afterwards.</source>
        <translation>Der Schlüsselbund hat den Schlüssel angenommen, zeigt ihn danach aber nicht.</translation>
    </message>
    <message>
        <source>It may be locked. You can use the key for this session only.</source>
        <translation>Vielleicht ist er gesperrt. Sie können den Schlüssel nur für diese Sitzung verwenden.</translation>
    </message>
    <message>
        <source>A key saved for another address is not sent there. Enter one for this address, or start without OPENAI_BASE_URL.</source>
        <translation>Ein Schlüssel, der für eine andere Adresse gespeichert ist, wird nicht dorthin gesendet. Geben Sie einen für diese Adresse ein, oder starten Sie ohne OPENAI_BASE_URL.</translation>
    </message>
    <message>
        <source>Testing the key…</source>
        <translation>Der Schlüssel wird geprüft…</translation>
    </message>
    <message>
        <source>The API has not responded yet.</source>
        <translation>Die API hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The key was not saved, since it could not be tested.</source>
        <translation>Der Schlüssel wurde nicht gespeichert, weil er nicht geprüft werden konnte.</translation>
    </message>
    <message>
        <source>A key saved for another address is not sent there. Enter one for this address.</source>
        <translation>Ein Schlüssel, der für eine andere Adresse gespeichert ist, wird dorthin nicht gesendet. Geben Sie einen für diese Adresse ein.</translation>
    </message>
    <message>
        <source>The key was not saved.</source>
        <translation>Der Schlüssel wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>Unknown command: %1</source>
        <translation>Unbekannter Befehl: %1</translation>
    </message>
    <message>
        <source>Invalid number of invites: %1</source>
        <translation>Keine gültige Anzahl von Einladungen: %1</translation>
    </message>
    <message>
        <source>--open takes invite or review.</source>
        <translation>--open nimmt invite oder review.</translation>
    </message>
    <message>
        <source>The window opens one list of people at a time; give one file.</source>
        <translation>Das Fenster öffnet nur eine Liste von Personen auf einmal; geben Sie eine einzige Datei an.</translation>
    </message>
    <message>
        <source>Give either a file or --open.</source>
        <translation>Geben Sie entweder eine Datei oder --open an.</translation>
    </message>
    <message>
        <source>“%1” is a folder; give a file with a list of people.</source>
        <translation>„%1“ ist ein Ordner; geben Sie eine Datei mit einer Liste von Personen an.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
</context>
<context>
    <name>WindowProgram</name>
    <message>
        <source>The window is not installed. On Debian, it is in the package vestibule: apt install vestibule. Commands work without it; see vestibule --help.</source>
        <translation>Das Fenster ist nicht installiert. Unter Debian gehört es zum Paket vestibule: apt install vestibule. Die Befehle arbeiten auch ohne, siehe vestibule --help.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 kann nicht gestartet werden: %2</translation>
    </message>
</context>
</TS>
