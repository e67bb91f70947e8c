<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>ChangeText</name>
    <message>
        <source>%1, %2</source>
        <comment>date and time of day</comment>
        <translation>%1, %2</translation>
    </message>
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
    <name>CommandLine</name>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>Die Ausgabe lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Work on a made-up organization; no key needed.</source>
        <translation>Mit einer erfundenen Organisation arbeiten; kein Schlüssel nötig.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Vestibule looks after the invites of an OpenAI organization.

Usage: vestibule [--demo]                   opens the window
       vestibule COMMAND [--demo] [...]     works without one

Commands:</source>
        <translation>Vestibule kümmert sich um die Einladungen einer OpenAI-Organisation.

Aufruf: vestibule [--demo]                  öffnet das Fenster
        vestibule BEFEHL [--demo] [...]     arbeitet ohne Fenster

Befehle:</translation>
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
        <source>The file to write, replaced once all is there; - is stdout.</source>
        <translation>Die Zieldatei, ersetzt erst, wenn alles da ist; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>export takes no further words.</source>
        <translation>export nimmt keine weiteren Wörter an.</translation>
    </message>
    <message>
        <source>Say where to: --output FILE, or - for stdout.</source>
        <translation>Geben Sie das Ziel an: --output FILE, oder - für die Standardausgabe.</translation>
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
        <source>Say which role they get: --role reader or --role owner.</source>
        <translation>Geben Sie die Rolle an: --role reader oder --role owner.</translation>
    </message>
    <message>
        <source>Say whom to invite.</source>
        <translation>Geben Sie an, wer eingeladen werden soll.</translation>
    </message>
    <message>
        <source>--project and --no-projects cannot both be given.</source>
        <translation>--project und --no-projects schließen einander aus.</translation>
    </message>
    <message>
        <source>Open no project, not even the default one.</source>
        <translation>Kein Projekt freigeben, auch nicht das Standardprojekt.</translation>
    </message>
    <message>
        <source>This key may not read the list, so pending invites of the same people are not seen.</source>
        <translation>Dieser Schlüssel darf die Liste nicht lesen; offene Einladungen derselben Personen bleiben daher unbemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s) could not be read and are left out.</source>
        <translation>
            <numerusform>%n Einladung war nicht lesbar und fehlt.</numerusform>
            <numerusform>%n Einladungen waren nicht lesbar und fehlen.</numerusform>
        </translation>
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
        <source>list takes no further words.</source>
        <translation>list nimmt keine weiteren Wörter an.</translation>
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
        <source>Revoke invites that are not accepted yet.</source>
        <translation>Noch nicht angenommene Einladungen widerrufen.</translation>
    </message>
    <message>
        <source>The ID of an invite; any number.</source>
        <translation>Die ID einer Einladung; beliebig viele.</translation>
    </message>
    <message>
        <source>An ID is empty.</source>
        <translation>Eine ID ist leer.</translation>
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
        <source>There is no admin key: none in OPENAI_ADMIN_KEY, and none in the keychain, or it is locked.</source>
        <translation>Es gibt keinen Admin-Schlüssel: keinen in OPENAI_ADMIN_KEY und keinen im Schlüsselbund, oder er ist gesperrt.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>Set OPENAI_ADMIN_KEY to an admin key of the organization, store one with the window&apos;s welcome page, or try the demo organization with --demo.</source>
        <translation>Setzen Sie OPENAI_ADMIN_KEY auf einen Admin-Schlüssel der Organisation, speichern Sie einen auf der Willkommensseite des Fensters oder probieren Sie mit --demo die Demo-Organisation aus.</translation>
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
        <source>Print the API&apos;s own JSON.</source>
        <translation>Das JSON der API selbst ausgeben.</translation>
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
        <source>Give either addresses, or a file with --from.</source>
        <translation>Geben Sie entweder Adressen oder mit --from eine Datei an.</translation>
    </message>
    <message>
        <source>There is no run %1. See vestibule runs.</source>
        <translation>Es gibt keinen Vorgang %1. Siehe vestibule runs.</translation>
    </message>
    <message>
        <source>List what was done in runs, or the rows of one run.</source>
        <translation>Auflisten, was in Vorgängen getan wurde, oder die Zeilen eines Vorgangs.</translation>
    </message>
    <message>
        <source>The number of a run; without it all are listed.</source>
        <translation>Die Nummer eines Vorgangs; ohne sie werden alle aufgelistet.</translation>
    </message>
    <message>
        <source>Write what came of each row of the run to this CSV file; - is stdout.</source>
        <translation>Das Ergebnis jeder Zeile des Vorgangs in diese CSV-Datei schreiben; - ist die Standardausgabe.</translation>
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
        <source>No run was begun yet.</source>
        <translation>Es wurde noch kein Vorgang begonnen.</translation>
    </message>
    <message>
        <source>This key may not read invites, so those to be revoked are known by their IDs alone.</source>
        <translation>Dieser Schlüssel darf Einladungen nicht lesen; die zu widerrufenden sind daher nur durch ihre IDs bekannt.</translation>
    </message>
    <message>
        <source>No invite matches; there is nothing to do.</source>
        <translation>Keine Einladung passt; es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>%1 is left out, since another invite of this address is resent.</source>
        <translation>%1 wird ausgelassen, da eine andere Einladung dieser Adresse erneut gesendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>The API does not tell the projects of %n invite(s); the new ones open the default project.</source>
        <translation>
            <numerusform>Die API gibt die Projekte von %n Einladung nicht an; die neue gibt das Standardprojekt frei.</numerusform>
            <numerusform>Die API gibt die Projekte von %n Einladungen nicht an; die neuen geben das Standardprojekt frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every invite of this status, in place of IDs; accepted ones are never taken.</source>
        <translation>Alle Einladungen mit diesem Status, anstelle von IDs; angenommene nie.</translation>
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
        <source>Write what came of each row to this CSV file, also after an interruption; - is stdout, in place of the lines.</source>
        <translation>Das Ergebnis jeder Zeile in diese CSV-Datei schreiben, auch nach einer Unterbrechung; - ist die Standardausgabe, anstelle der üblichen Ausgabe.</translation>
    </message>
    <message>
        <source>Print what would be done with each row, and do nothing.</source>
        <translation>Ausgeben, was mit jeder Zeile geschehen würde, und nichts tun.</translation>
    </message>
    <message>
        <source>Say which file --results is to write.</source>
        <translation>Geben Sie an, welche Datei --results schreiben soll.</translation>
    </message>
    <message>
        <source>--results writes what came of each row, and --dry-run does nothing: give one of them.</source>
        <translation>--results schreibt das Ergebnis jeder Zeile, und --dry-run tut nichts: Geben Sie nur eines von beiden an.</translation>
    </message>
    <message>
        <source>csv: for programs, nothing changed. csv-spreadsheet: safe to open in one. json, jsonl, or xlsx (Excel). Without it the file&apos;s name decides, else csv.</source>
        <translation>csv: für Programme, alles unverändert. csv-spreadsheet: lässt sich gefahrlos in einer Tabellenkalkulation öffnen. json, jsonl oder xlsx (Excel). Ohne Angabe entscheidet der Dateiname, sonst gilt csv.</translation>
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
        <source>--for and --format say the same; give one of them.</source>
        <translation>--for und --format besagen dasselbe; geben Sie nur eines von beiden an.</translation>
    </message>
    <message>
        <source>An Excel workbook cannot go to stdout: name a file with --output.</source>
        <translation>Eine Excel-Arbeitsmappe lässt sich nicht auf die Standardausgabe schreiben: Nennen Sie mit --output eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were too long for a cell and were cut.</source>
        <translation>
            <numerusform>%n Wert war zu lang für eine Zelle und wurde gekürzt.</numerusform>
            <numerusform>%n Werte waren zu lang für eine Zelle und wurden gekürzt.</numerusform>
        </translation>
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
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>%1: not invited again, since it has an open invite meanwhile.</source>
        <translation>%1: nicht erneut eingeladen, da für diese Adresse inzwischen eine Einladung offen ist.</translation>
    </message>
    <message>
        <source>Stopped: %1 done, %2 left. Go on with: vestibule resume %3</source>
        <translation>Gestoppt: %1 erledigt, %2 übrig. Fortsetzen mit: vestibule resume %3</translation>
    </message>
    <message numerus="yes">
        <source>%n failed. Try again with: vestibule resume %1 --retry-failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen. Erneut versuchen mit: vestibule resume %1 --retry-failed</numerusform>
            <numerusform>%n fehlgeschlagen. Erneut versuchen mit: vestibule resume %1 --retry-failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with a run that was stopped or interrupted. What may have been done already is looked for first, so that nothing is sent twice.</source>
        <translation>Einen gestoppten oder unterbrochenen Vorgang fortsetzen. Zuerst wird nachgesehen, was womöglich schon getan ist, damit nichts doppelt gesendet wird.</translation>
    </message>
    <message>
        <source>The number of the run; without it the latest one that is not finished.</source>
        <translation>Die Nummer des Vorgangs; ohne sie der jüngste, der nicht beendet ist.</translation>
    </message>
    <message>
        <source>Try what failed again as well.</source>
        <translation>Auch Fehlgeschlagenes erneut versuchen.</translation>
    </message>
    <message>
        <source>resume takes the number of one run.</source>
        <translation>resume nimmt die Nummer genau eines Vorgangs an.</translation>
    </message>
    <message>
        <source>Going on with run %1.</source>
        <translation>Vorgang %1 wird fortgesetzt.</translation>
    </message>
    <message>
        <source>There is nothing to go on with.</source>
        <translation>Es gibt nichts fortzusetzen.</translation>
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
        <source>WHAT</source>
        <translation>WAS</translation>
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
    <message>
        <source>No column is headed “%1”. The headings are: %2.</source>
        <translation>Keine Spalte hat die Überschrift „%1“. Die Überschriften sind: %2.</translation>
    </message>
    <message>
        <source>The column of addresses was not found; name its heading with --email-column.</source>
        <translation>Die Spalte der Adressen wurde nicht gefunden; nennen Sie ihre Überschrift mit --email-column.</translation>
    </message>
    <message>
        <source>not invited again, since the invite %1 is still pending. To send it anew: vestibule resend %1</source>
        <translation>nicht erneut eingeladen, da die Einladung %1 noch offen ist. Um sie neu zu senden: vestibule resend %1</translation>
    </message>
    <message>
        <source>Invite people. Those who have an open invite, are members, or stand there twice are left out; an expired invite is revoked and sent anew.</source>
        <translation>Personen einladen. Wer eine offene Einladung hat, Mitglied ist oder doppelt genannt ist, wird ausgelassen; eine abgelaufene Einladung wird widerrufen und neu gesendet.</translation>
    </message>
    <message>
        <source>The address of a person; any number. With --from none.</source>
        <translation>Die Adresse einer Person; beliebig viele. Mit --from keine.</translation>
    </message>
    <message>
        <source>The role in the organization, of all whose row names none.</source>
        <translation>Die Rolle in der Organisation für alle, deren Zeile keine nennt.</translation>
    </message>
    <message>
        <source>A project to open, by ID or name, and the role there; may be repeated. Without any, the default project is opened.</source>
        <translation>Ein Projekt, das freigegeben wird, mit ID oder Namen, und die Rolle darin; mehrmals möglich. Ohne Angabe wird das Standardprojekt freigegeben.</translation>
    </message>
    <message>
        <source>Say which file --from is to read.</source>
        <translation>Geben Sie an, welche Datei --from lesen soll.</translation>
    </message>
    <message>
        <source>Line %1 names no role: say which one such rows get, with --role reader or --role owner.</source>
        <translation>Zeile %1 nennt keine Rolle: Geben Sie mit --role reader oder --role owner an, welche solche Zeilen erhalten.</translation>
    </message>
    <message>
        <source>“%1” names no active project, or more than one; nothing was sent.</source>
        <translation>„%1“ bezeichnet kein aktives Projekt oder mehr als eines; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Revoke invites and send them anew, with the same role and projects.</source>
        <translation>Einladungen widerrufen und neu senden, mit derselben Rolle und denselben Projekten.</translation>
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
        <source>--filter is empty; say what to look for.</source>
        <translation>--filter ist leer; geben Sie an, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>--filter: is:new and is:changed are known in the window alone, which remembers its last look.</source>
        <translation>--filter: is:new und is:changed kennt nur das Fenster, das sich seinen letzten Stand merkt.</translation>
    </message>
    <message>
        <source>The members cannot be read, so is:member cannot be answered.</source>
        <translation>Die Mitglieder lassen sich nicht lesen; is:member ist daher nicht zu beantworten.</translation>
    </message>
    <message>
        <source>The projects cannot be read, so project: takes IDs alone.</source>
        <translation>Die Projekte lassen sich nicht lesen; project: nimmt daher nur IDs an.</translation>
    </message>
    <message>
        <source>Every pending or expired invite that was made longer ago than this many hours, days or weeks (12h, 30d, 6w), in place of IDs; all that is given must fit.</source>
        <translation>Alle offenen oder abgelaufenen Einladungen, die vor mehr als so vielen Stunden, Tagen oder Wochen angelegt wurden (12h, 30d, 6w), anstelle von IDs; alles Angegebene muss zutreffen.</translation>
    </message>
    <message>
        <source>Do not ask; needed in a script where --status, --older-than or --filter finds more than one.</source>
        <translation>Nicht nachfragen; in einem Skript nötig, wenn --status, --older-than oder --filter mehr als eine findet.</translation>
    </message>
    <message>
        <source>Give either IDs, or --status, --older-than and --filter.</source>
        <translation>Geben Sie entweder IDs an oder --status, --older-than und --filter.</translation>
    </message>
    <message>
        <source>Say which invites: by their IDs, or by --status, --older-than or --filter.</source>
        <translation>Geben Sie an, um welche Einladungen es geht: mit ihren IDs oder mit --status, --older-than oder --filter.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed or all left out, 2 wrong usage, 3 key or permission, 4 outcome unknown, 5 done in part (some failed, are wrong or were left out), 6 the review found something, 130 cancelled.</source>
        <translation>Exit-Codes: 0 erledigt, 1 fehlgeschlagen oder alles ausgelassen, 2 falscher Aufruf, 3 Schlüssel oder Berechtigung, 4 Ausgang unbekannt, 5 zum Teil erledigt (einige fehlgeschlagen, falsch oder ausgelassen), 6 die Prüfung hat etwas gefunden, 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Find invites that should be cleaned up; ends with 6 where there are some.</source>
        <translation>Einladungen finden, die aufgeräumt werden sollten; endet mit 6, wenn es welche gibt.</translation>
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
        <source>A domain of the organization&apos;s own; may be repeated. Without it those that hold a clear share of the members.</source>
        <translation>Eine eigene Domain der Organisation; mehrmals möglich. Ohne Angabe gelten die Domains, die einen deutlichen Anteil der Mitglieder stellen.</translation>
    </message>
    <message>
        <source>Judge by this rule alone; may be repeated: %1.</source>
        <translation>Nur nach dieser Regel prüfen; mehrmals möglich: %1.</translation>
    </message>
    <message>
        <source>review takes no further words.</source>
        <translation>review nimmt keine weiteren Wörter an.</translation>
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
        <source>This key may not read the projects.</source>
        <translation>Dieser Schlüssel darf die Projekte nicht lesen.</translation>
    </message>
    <message>
        <source>The projects could not be read.</source>
        <translation>Die Projekte konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This key may not read the members.</source>
        <translation>Dieser Schlüssel darf die Mitglieder nicht lesen.</translation>
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
    <message>
        <source>Send what is unknown again, where it is still not found a minute after it was sent. An invite may then exist twice.</source>
        <translation>Was unbekannt ist, erneut senden, wenn es eine Minute nach dem Senden noch immer nicht gefunden wird. Eine Einladung kann dann doppelt bestehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown. Look again with: vestibule resume %1. Send again what is not found with: vestibule resume %1 --retry-unknown</source>
        <translation>
            <numerusform>%n unbekannt. Noch einmal nachsehen mit: vestibule resume %1. Was nicht gefunden wird, erneut senden mit: vestibule resume %1 --retry-unknown</numerusform>
            <numerusform>%n unbekannt. Noch einmal nachsehen mit: vestibule resume %1. Was nicht gefunden wird, erneut senden mit: vestibule resume %1 --retry-unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no admin key for %1: none in OPENAI_ADMIN_KEY, and the keychain shows none for this address, or it is locked. A key that is kept for another address is not sent there.</source>
        <translation>Es gibt keinen Admin-Schlüssel für %1: keinen in OPENAI_ADMIN_KEY, und der Schlüsselbund zeigt für diese Adresse keinen oder ist gesperrt. Ein Schlüssel, der für eine andere Adresse aufbewahrt wird, wird nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>Set OPENAI_ADMIN_KEY to a key for that address, store one with the window&apos;s welcome page while OPENAI_BASE_URL names it, or take OPENAI_BASE_URL away.</source>
        <translation>Setzen Sie OPENAI_ADMIN_KEY auf einen Schlüssel für diese Adresse, bewahren Sie einen auf der Willkommensseite des Fensters auf, während OPENAI_BASE_URL sie nennt, oder nehmen Sie OPENAI_BASE_URL weg.</translation>
    </message>
    <message>
        <source>The column of addresses, by heading or number, where it is not found.</source>
        <translation>Die Spalte der Adressen, mit ihrer Überschrift oder Nummer, falls sie nicht gefunden wird.</translation>
    </message>
    <message>
        <source>The column of roles, by heading or number; none to take none.</source>
        <translation>Die Spalte der Rollen, mit ihrer Überschrift oder Nummer; none, um keine zu nehmen.</translation>
    </message>
    <message>
        <source>The column of projects, by heading or number; none to take none.</source>
        <translation>Die Spalte der Projekte, mit ihrer Überschrift oder Nummer; none, um keine zu nehmen.</translation>
    </message>
    <message numerus="yes">
        <source>There is no column %1; the list has %n column(s) without headings.</source>
        <translation>
            <numerusform>Es gibt keine Spalte %1; die Liste hat %n Spalte ohne Überschrift.</numerusform>
            <numerusform>Es gibt keine Spalte %1; die Liste hat %n Spalten ohne Überschriften.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several columns are headed “%1”: %2. Give a number.</source>
        <translation>Mehrere Spalten haben die Überschrift „%1“: %2. Geben Sie eine Nummer an.</translation>
    </message>
    <message>
        <source>The only column of addresses, %1, seems to be somebody else&apos;s. If it is meant, name it with %2.</source>
        <translation>Die einzige Spalte mit Adressen, %1, scheint die von jemand anderem zu sein. Ist sie gemeint, nennen Sie sie mit %2.</translation>
    </message>
    <message>
        <source>Several columns hold %1, and nothing tells which one is meant: %2. Name it with %3, by heading or number.</source>
        <translation>Mehrere Spalten enthalten %1, und nichts sagt, welche gemeint ist: %2. Nennen Sie sie mit %3, mit Überschrift oder Nummer.</translation>
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
    <message>
        <source>Where it cannot be told: the key belongs to the organization of the run that is not finished.</source>
        <translation>Wo es sich nicht erkennen lässt: Der Schlüssel gehört zur Organisation des Vorgangs, der nicht beendet ist.</translation>
    </message>
    <message>
        <source>Where it cannot be told: the key belongs to another organization.</source>
        <translation>Wo es sich nicht erkennen lässt: Der Schlüssel gehört zu einer anderen Organisation.</translation>
    </message>
    <message>
        <source>Give one of --same-organization and --other-organization.</source>
        <translation>Geben Sie nur eines von --same-organization und --other-organization an.</translation>
    </message>
    <message>
        <source>Nothing was sent: the window or another command of this program (%1) is at work on this organization and writes the journal of runs. Wait for it or close it, then try again.</source>
        <translation>Es wurde nichts gesendet: Das Fenster oder ein anderer Befehl dieses Programms (%1) arbeitet gerade an dieser Organisation und schreibt das Protokoll der Vorgänge. Warten Sie, bis das fertig ist, oder schließen Sie es, und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>run %1 of %2, with %n row(s) left</source>
        <translation>
            <numerusform>Vorgang %1 vom %2, von dem %n Zeile übrig ist</numerusform>
            <numerusform>Vorgang %1 vom %2, von dem %n Zeilen übrig sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for another command of this program…</source>
        <translation>Warten auf einen anderen Befehl dieses Programms…</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 was begun with another key, and it cannot be told whether this key belongs to the same organization.</source>
        <translation>Es wurde nichts gesendet: %1 wurde mit einem anderen Schlüssel begonnen, und es lässt sich nicht erkennen, ob dieser Schlüssel zur selben Organisation gehört.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is a journal of earlier runs, and it cannot be told whether this key belongs to the same organization.</source>
        <translation>Es wurde nichts gesendet: Es gibt ein Protokoll früherer Vorgänge, und es lässt sich nicht erkennen, ob dieser Schlüssel zur selben Organisation gehört.</translation>
    </message>
    <message>
        <source>If it does, add --same-organization. If it does not, add --other-organization; a journal of its own is begun then.</source>
        <translation>Wenn ja, fügen Sie --same-organization hinzu. Wenn nein, fügen Sie --other-organization hinzu; dann wird ein eigenes Protokoll begonnen.</translation>
    </message>
    <message>
        <source>A journal was damaged and set aside as %1; what was not finished in it is not known.</source>
        <translation>Ein Protokoll war beschädigt und wurde als %1 aufbewahrt; was darin nicht beendet war, ist nicht bekannt.</translation>
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
        <source>Only this journal, where there are several; the beginning of its name will do.</source>
        <translation>Nur dieses Protokoll, wo es mehrere gibt; der Anfang seines Namens genügt.</translation>
    </message>
    <message>
        <source>Set the name of a program aside that is written down as writing a journal, where the file system has no locks and that program has ended.</source>
        <translation>Den Namen eines Programms entfernen, das als Schreiber eines Protokolls vermerkt ist, wo das Dateisystem keine Sperren hat und jenes Programm beendet ist.</translation>
    </message>
    <message>
        <source>There is no journal %1.</source>
        <translation>Es gibt kein Protokoll %1.</translation>
    </message>
    <message>
        <source>Set aside: %1 was written down as writing journal %2.</source>
        <translation>Entfernt: %1 war als Schreiber des Protokolls %2 vermerkt.</translation>
    </message>
    <message>
        <source>Set aside: %1 was written down as looking for a journal.</source>
        <translation>Entfernt: %1 war vermerkt, weil dort ein Protokoll gesucht wurde.</translation>
    </message>
    <message>
        <source>No journal is held by a name.</source>
        <translation>Für kein Protokoll ist ein Schreiber vermerkt.</translation>
    </message>
    <message>
        <source>A journal was damaged and set aside as %1.</source>
        <translation>Ein Protokoll war beschädigt und wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Several journals have a run %1. Name one with --journal:</source>
        <translation>Mehrere Protokolle haben einen Vorgang %1. Nennen Sie eines mit --journal:</translation>
    </message>
    <message>
        <source>%1 would hold CSV, and not what its ending “.%2” says. Take one of .csv .json .jsonl .xlsx, or say --format.</source>
        <translation>%1 enthielte CSV und nicht, was die Endung „.%2“ sagt. Nehmen Sie eine von .csv .json .jsonl .xlsx oder geben Sie --format an.</translation>
    </message>
    <message>
        <source>--project takes ID, ID:member or ID:owner, and “%1” is none.</source>
        <translation>--project nimmt ID, ID:member oder ID:owner, und „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>A list of people: CSV, Excel or JSON with columns for address, role and projects, or addresses alone; - is stdin.</source>
        <translation>Eine Liste von Personen: CSV, Excel oder JSON mit Spalten für Adresse, Rolle und Projekte, oder nur Adressen; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The sheet of an Excel workbook to read, in place of the first.</source>
        <translation>Das Blatt einer Excel-Arbeitsmappe, das statt des ersten gelesen wird.</translation>
    </message>
    <message>
        <source>Do not ask whether somebody whose address looks like another one shall become an owner.</source>
        <translation>Nicht fragen, ob jemand Eigentümer werden soll, dessen Adresse einer anderen gleicht.</translation>
    </message>
    <message>
        <source>The names of columns and sheets go with --from.</source>
        <translation>Die Namen von Spalten und Blättern gehören zu --from.</translation>
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
        <source>What --results is for. data: programs. spreadsheet: safe to open in one.</source>
        <translation>Wofür --results ist. data: für Programme. spreadsheet: in einer Tabellenkalkulation sicher zu öffnen.</translation>
    </message>
    <message>
        <source>the journals of runs are kept there</source>
        <translation>dort liegen die Protokolle der Vorgänge</translation>
    </message>
    <message>
        <source>--results would replace the list that --from reads: name another file.</source>
        <translation>--results würde die Liste ersetzen, die --from liest: nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Run %1 is damaged: what was not finished in it is not known. See vestibule runs.</source>
        <translation>Vorgang %1 ist beschädigt: Was darin nicht beendet war, ist nicht bekannt. Siehe vestibule runs.</translation>
    </message>
    <message>
        <source>This is no workbook, and has no sheet “%1”.</source>
        <translation>Das ist keine Arbeitsmappe und hat kein Blatt „%1“.</translation>
    </message>
    <message>
        <source>It cannot be told whether this key belongs to the organization of the earlier runs: --same-organization or --other-organization tells.</source>
        <translation>Es lässt sich nicht erkennen, ob dieser Schlüssel zur Organisation der früheren Vorgänge gehört: --same-organization oder --other-organization sagt es.</translation>
    </message>
    <message>
        <source>The journal of runs is not read, so an invite that may be under way is not seen. %1</source>
        <translation>Das Protokoll der Vorgänge wird nicht gelesen; eine Einladung, die unterwegs sein kann, wird deshalb nicht gesehen. %1</translation>
    </message>
    <message>
        <source>Nothing was sent: another command or the window (%1) is at work with another key, and it cannot be told whether this key belongs to the same organization.</source>
        <translation>Es wurde nichts gesendet: Ein anderer Befehl oder das Fenster (%1) arbeitet mit einem anderen Schlüssel, und es lässt sich nicht erkennen, ob dieser Schlüssel zur selben Organisation gehört.</translation>
    </message>
    <message>
        <source>not sent, since run %1 sent an invite to this address, which may be under way. Look for it with: vestibule resume %1. Send it again where it is not found with: vestibule resume %1 --retry-unknown</source>
        <translation>nicht gesendet, denn Vorgang %1 hat an diese Adresse eine Einladung gesendet, die unterwegs sein kann. Danach suchen mit: vestibule resume %1. Noch einmal senden, wo sie nicht gefunden wird, mit: vestibule resume %1 --retry-unknown</translation>
    </message>
    <message>
        <source>not sent, since run %1 has invited this address a moment ago.</source>
        <translation>nicht gesendet, denn Vorgang %1 hat diese Adresse eben erst eingeladen.</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Vorgang %1</translation>
    </message>
    <message>
        <source>%1 is left out, since this address has another open invite, beside which a new one would be refused: revoke that first.</source>
        <translation>%1 bleibt aus, denn diese Adresse hat eine weitere offene Einladung, neben der eine neue abgelehnt würde: Widerrufen Sie zuerst jene.</translation>
    </message>
    <message>
        <source>%1 is left out, since it opens a project that is archived or gone: change its projects in the window, or revoke it and invite with others.</source>
        <translation>%1 bleibt aus, denn sie öffnet ein Projekt, das archiviert oder weg ist: Ändern Sie ihre Projekte im Fenster, oder widerrufen Sie sie und laden Sie mit anderen ein.</translation>
    </message>
    <message>
        <source>The projects cannot be read, so invites to archived ones are not told.</source>
        <translation>Die Projekte lassen sich nicht lesen, also werden Einladungen in archivierte nicht genannt.</translation>
    </message>
    <message>
        <source>%1 is left out, since the API tells no status of it: give its ID.</source>
        <translation>%1 bleibt aus, denn die API nennt keinen Status: Geben Sie ihre ID an.</translation>
    </message>
    <message>
        <source>%1 is left out, since its status is “%2”: give its ID.</source>
        <translation>%1 bleibt aus, denn ihr Status ist „%2“: Geben Sie ihre ID an.</translation>
    </message>
    <message>
        <source>The server does not say what time it is, so ages and expiry are judged by the clock of this computer, which may be wrong.</source>
        <translation>Der Server sagt nicht, wie spät es ist; Alter und Ablauf werden darum nach der Uhr dieses Computers beurteilt, die falsch gehen kann.</translation>
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
        <source>Nothing was done: without a terminal this needs %1. --dry-run shows which ones they are.</source>
        <comment>an option</comment>
        <translation>Es wurde nichts getan: Ohne Terminal braucht das %1. --dry-run zeigt, welche es sind.</translation>
    </message>
    <message>
        <source>Whether anything may be changed is not known, so nothing is. See vestibule profiles.</source>
        <translation>Ob etwas geändert werden darf, ist nicht bekannt; deshalb wird nichts geändert. Siehe vestibule profiles.</translation>
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
        <source>The keychain refused it.</source>
        <translation>Der Schlüsselbund hat es verweigert.</translation>
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
        <source>The file of profiles was damaged and is kept as %1.</source>
        <translation>Die Datei der Profile war beschädigt und ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The organization is that of %1 as well; they share one journal.</source>
        <translation>Die Organisation ist auch die von %1; sie teilen sich ein Journal.</translation>
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
        <source>Work with this profile, whatever the environment says; see vestibule profiles.</source>
        <translation>Mit diesem Profil arbeiten, was auch die Umgebung sagt; siehe vestibule profiles.</translation>
    </message>
    <message>
        <source>Options:
  --demo          Work on a made-up organization; no key needed.
  --profile NAME  Work with this profile; see vestibule profiles.
  -h, --help      Print this help; after a command, its own.
  -v, --version   Print the version.</source>
        <translation>Optionen:
  --demo          Mit einer erfundenen Organisation arbeiten; kein Schlüssel nötig.
  --profile NAME  Mit diesem Profil arbeiten; siehe vestibule profiles.
  -h, --help      Diese Hilfe ausgeben; nach einem Befehl dessen eigene.
  -v, --version   Die Version ausgeben.</translation>
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
        <source>Run %1 of journal %2 is not finished, and stays.</source>
        <translation>Lauf %1 des Journals %2 ist nicht beendet und bleibt.</translation>
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
        <source>Give an admin key of the organization; its owners make one in the organization&apos;s settings.</source>
        <translation>Geben Sie einen Admin-Schlüssel der Organisation an; ihre Eigentümer erstellen ihn in den Einstellungen der Organisation.</translation>
    </message>
    <message>
        <source>The admin key may not do this: it lacks the permission %1.</source>
        <translation>Der Admin-Schlüssel darf das nicht: Ihm fehlt die Berechtigung %1.</translation>
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
        <source>The server pointed to another address, %1, and was not followed, since the key would have gone along.</source>
        <translation>Der Server hat auf eine andere Adresse verwiesen: %1. Dem wurde nicht gefolgt, weil der Schlüssel mitgeschickt worden wäre.</translation>
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
        <translation>Korrigieren Sie OPENAI_BASE_URL; einfaches http ist nur für die eigene Adresse dieses Computers erlaubt.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung ist fehlgeschlagen (%1).</translation>
    </message>
    <message>
        <source>The answer was larger than any the API gives, so it was not read.</source>
        <translation>Die Antwort war größer als jede, die die API gibt, und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Check the base URL and whether a proxy answers in the API&apos;s place.</source>
        <translation>Prüfen Sie die Basis-URL und ob ein Proxy an Stelle der API antwortet.</translation>
    </message>
    <message>
        <source>The answer is not what the API promises (%1).</source>
        <translation>Die Antwort entspricht nicht dem, was die API zusagt (%1).</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the base URL or look for a newer version.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, prüfen Sie die Basis-URL oder suchen Sie nach einer neueren Version.</translation>
    </message>
    <message>
        <source>The server says that there is more, but its list does not advance.</source>
        <translation>Laut Server gibt es mehr, aber seine Liste geht nicht weiter.</translation>
    </message>
    <message>
        <source>What was loaded is shown. Try again later.</source>
        <translation>Das bereits Geladene wird gezeigt. Versuchen Sie es später erneut.</translation>
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
        <source>The API has trouble at the moment (status %1).</source>
        <translation>Die API ist zurzeit gestört (Status %1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Look at the list before you repeat it.</source>
        <translation>Sehen Sie in der Liste nach, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>This person is a member of the organization already.</source>
        <translation>Diese Person ist bereits Mitglied der Organisation.</translation>
    </message>
    <message>
        <source>Nothing needs to be sent; change their role among the members.</source>
        <translation>Es muss nichts gesendet werden; die Rolle lässt sich bei den Mitgliedern ändern.</translation>
    </message>
    <message>
        <source>The invite was accepted meanwhile and can no longer be revoked.</source>
        <translation>Die Einladung wurde inzwischen angenommen und lässt sich nicht mehr widerrufen.</translation>
    </message>
    <message>
        <source>To take the access away, remove the person from the organization&apos;s members.</source>
        <translation>Um den Zugang zu entziehen, entfernen Sie die Person aus den Mitgliedern der Organisation.</translation>
    </message>
    <message>
        <source>There is no such invite any more, or there never was.</source>
        <translation>Diese Einladung gibt es nicht mehr oder gab es nie.</translation>
    </message>
    <message>
        <source>Check the ID, or refresh the list.</source>
        <translation>Prüfen Sie die ID oder aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>This cannot be asked of the API: %1.</source>
        <translation>Diese Anfrage an die API ist nicht möglich: %1.</translation>
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
        <source>Correct what it names, then try again.</source>
        <translation>Korrigieren Sie, was sie nennt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed by this; start it again when you like.</source>
        <translation>Dadurch wurde nichts geändert; Sie können jederzeit neu beginnen.</translation>
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
        <source>This has more than one @; one address at a time.</source>
        <translation>Hier steht mehr als ein @; bitte jeweils nur eine Adresse.</translation>
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
        <source>The name before the @ has a character or a dot that cannot stand there.</source>
        <translation>Der Name vor dem @ enthält ein Zeichen oder einen Punkt, der dort nicht stehen darf.</translation>
    </message>
    <message>
        <source>This is longer than an email address may be.</source>
        <translation>Das ist länger, als eine E-Mail-Adresse sein darf.</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Der Server sagt: „%2“</translation>
    </message>
    <message>
        <source>The base URL holds a user name, a query or a fragment, so nothing was sent.</source>
        <translation>Die Basis-URL enthält einen Benutzernamen, eine Abfrage oder ein Fragment; daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Take out what stands before an @ or after a ? or #.</source>
        <translation>Entfernen Sie, was vor einem @ oder hinter einem ? oder # steht.</translation>
    </message>
    <message>
        <source>The server has nothing at this address (status %1).</source>
        <translation>Der Server hat unter dieser Adresse nichts (Status %1).</translation>
    </message>
    <message>
        <source>Check the base URL; the one of the API ends in /v1.</source>
        <translation>Prüfen Sie die Basis-URL; die der API endet auf /v1.</translation>
    </message>
    <message>
        <source>%1 It is not known whether this was done.</source>
        <translation>%1 Es ist nicht bekannt, ob dies ausgeführt wurde.</translation>
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
        <source>This was stopped when it had already been sent.</source>
        <translation>Dies wurde angehalten, als es bereits gesendet war.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam rechtzeitig keine Antwort.</translation>
    </message>
    <message>
        <source>The API answered with status %1.</source>
        <translation>Die API antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>Die Antwort konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The connection broke before an answer came.</source>
        <translation>Die Verbindung brach ab, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The answer was lost on the way.</source>
        <translation>Die Antwort ging unterwegs verloren.</translation>
    </message>
    <message>
        <source>The organization&apos;s quota is used up, or its billing needs attention.</source>
        <translation>Das Kontingent der Organisation ist aufgebraucht, oder ihre Abrechnung braucht Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Waiting does not help: have an owner of the organization look at its plan and billing.</source>
        <translation>Warten hilft nicht: Bitten Sie einen Eigentümer der Organisation, Tarif und Abrechnung anzusehen.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a login.</source>
        <translation>Der Proxy %1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Put the user name and password into the proxy&apos;s address. A proxy that takes NTLM or Negotiate alone needs a helper on this computer that logs in for you.</source>
        <translation>Schreiben Sie Benutzernamen und Passwort in die Adresse des Proxys. Ein Proxy, der nur NTLM oder Negotiate annimmt, braucht auf diesem Computer ein Hilfsprogramm, das Sie anmeldet.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address in this computer&apos;s settings and in https_proxy, or ask who runs it.</source>
        <translation>Prüfen Sie die Adresse des Proxys in den Einstellungen dieses Computers und in https_proxy, oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the connection through (status %2).</source>
        <translation>Der Proxy %1 hat die Verbindung nicht durchgelassen (Status %2).</translation>
    </message>
    <message>
        <source>The proxy %1 was not found on the network.</source>
        <translation>Der Proxy %1 wurde im Netz nicht gefunden.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection without an answer.</source>
        <translation>Der Proxy %1 hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <translation>Der Proxy %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>There is no way through the proxy %1.</source>
        <translation>Durch den Proxy %1 führt kein Weg.</translation>
    </message>
    <message>
        <source>Correct OPENAI_ORG_ID, or leave it out.</source>
        <translation>Korrigieren Sie OPENAI_ORG_ID, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The admin key and the organization of OPENAI_ORG_ID do not go together.</source>
        <translation>Der Admin-Schlüssel und die Organisation aus OPENAI_ORG_ID gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Correct OPENAI_ORG_ID or leave it out, or use a key of that organization.</source>
        <translation>Korrigieren Sie OPENAI_ORG_ID oder lassen Sie es weg, oder verwenden Sie einen Schlüssel dieser Organisation.</translation>
    </message>
    <message>
        <source>Something between here and the API answered in its place (status %1).</source>
        <translation>Etwas zwischen hier und der API hat an ihrer Stelle geantwortet (Status %1).</translation>
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
        <source>Somebody else invited this person meanwhile, as %1.</source>
        <translation>Jemand anders hat diese Person inzwischen eingeladen, als %1.</translation>
    </message>
    <message>
        <source>The admin key stands in quotation marks, so nothing was sent.</source>
        <translation>Der Admin-Schlüssel steht in Anführungszeichen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Take the quotation marks away where the key is set; files that set variables often take them as part of the value.</source>
        <translation>Nehmen Sie die Anführungszeichen dort weg, wo der Schlüssel gesetzt wird; Dateien, die Variablen setzen, nehmen sie oft als Teil des Werts.</translation>
    </message>
    <message>
        <source>The admin key holds a space or a line break, so nothing was sent.</source>
        <translation>Der Admin-Schlüssel enthält ein Leerzeichen oder einen Zeilenumbruch; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It may have been copied in part, or with a word before it; give the key alone.</source>
        <translation>Vielleicht wurde er nur zum Teil kopiert oder mit einem Wort davor; geben Sie den Schlüssel allein an.</translation>
    </message>
    <message>
        <source>The admin key holds a character that no key holds, so nothing was sent.</source>
        <translation>Der Admin-Schlüssel enthält ein Zeichen, das in keinem Schlüssel vorkommt; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It may have been copied from a text that was set for print; copy it once more from where it was made.</source>
        <translation>Vielleicht wurde er aus einem gesetzten Text kopiert; kopieren Sie ihn noch einmal von dort, wo er erstellt wurde.</translation>
    </message>
    <message>
        <source>The base URL has a port that is not one of 1 to 65535, so nothing was sent.</source>
        <translation>Die Basis-URL hat einen Port, der nicht zwischen 1 und 65535 liegt; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The base URL cannot be read as one, so nothing was sent.</source>
        <translation>Die Basis-URL lässt sich nicht als URL lesen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct OPENAI_BASE_URL; the one of the API is %1.</source>
        <translation>Berichtigen Sie OPENAI_BASE_URL; die der API ist %1.</translation>
    </message>
    <message>
        <source>OPENAI_ORG_ID holds quotation marks or a character that cannot be sent, so nothing was sent.</source>
        <translation>OPENAI_ORG_ID enthält Anführungszeichen oder ein Zeichen, das sich nicht senden lässt; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Where your network inspects connections, ask whoever runs it for its certificate and install it for the whole system: on Debian and Ubuntu as a .crt file in /usr/local/share/ca-certificates, then run update-ca-certificates; on Fedora in /etc/pki/ca-trust/source/anchors, then run update-ca-trust. Otherwise somebody may be posing as the server.</source>
        <translation>Wenn Ihr Netz Verbindungen mitliest, fragen Sie den Betreiber nach dessen Zertifikat und installieren Sie es für das ganze System: unter Debian und Ubuntu als .crt-Datei in /usr/local/share/ca-certificates, danach update-ca-certificates ausführen; unter Fedora in /etc/pki/ca-trust/source/anchors, danach update-ca-trust. Sonst gibt sich vielleicht jemand als der Server aus.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from nobody that this computer trusts, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 stammt von niemandem, dem dieser Rechner vertraut; darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, whom this computer does not trust, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 wurde von „%2“ ausgestellt, und dem vertraut dieser Rechner nicht; darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen; darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 gilt noch nicht; darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, whoever runs the server or the proxy before it has to renew it.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Rechners. Stimmen sie, muss der Betreiber des Servers oder des Proxys davor es erneuern.</translation>
    </message>
    <message>
        <source>What answered for %1 showed the certificate of “%2”, so nothing was sent.</source>
        <translation>Was für %1 antwortete, zeigte das Zertifikat von „%2“; darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about, so nothing was sent.</source>
        <translation>Mit %1 kam keine sichere Verbindung zustande; darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server, or a proxy before it, may know only versions of TLS older than 1.2, or no TLS at all at this port.</source>
        <translation>Der Server oder ein Proxy davor kennt vielleicht nur TLS-Versionen vor 1.2 oder spricht an diesem Port gar kein TLS.</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>es wurde widerrufen</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted (%2), so nothing was sent.</source>
        <translation>Das Zertifikat von %1 wird nicht angenommen (%2); darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server.</source>
        <translation>Sagen Sie es dem Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server pointed to another path of its own, %1, and was not followed.</source>
        <translation>Der Server verwies auf einen anderen Pfad bei sich, %1; dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>Try again; answers are asked for uncompressed from now on. A proxy on the way may be at fault.</source>
        <translation>Versuchen Sie es noch einmal; Antworten werden ab jetzt ungepackt verlangt. Vielleicht liegt es an einem Proxy auf dem Weg.</translation>
    </message>
    <message>
        <source>The server announced its answer (status %1) in a way that this program cannot wait for.</source>
        <translation>Der Server kündigte seine Antwort an (Status %1), wie dieses Programm sie nicht abwarten kann.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>This has a character that nobody sees (%1). Type the address anew.</source>
        <translation>Darin ist ein Zeichen, das niemand sieht (%1). Tippen Sie die Adresse neu.</translation>
    </message>
    <message>
        <source>This has a quote or a dash as text programs set them (%1). An address has &apos; or - in its place.</source>
        <translation>Darin ist ein Anführungszeichen oder Strich, wie Textprogramme sie setzen (%1). In einer Adresse steht dafür &apos; oder -.</translation>
    </message>
    <message>
        <source>The base URL stands in quotation marks, so nothing was sent.</source>
        <translation>Die Basis-URL steht in Anführungszeichen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Take the quotation marks away where OPENAI_BASE_URL is set.</source>
        <translation>Entfernen Sie die Anführungszeichen dort, wo OPENAI_BASE_URL gesetzt wird.</translation>
    </message>
    <message>
        <source>The answer came compressed in a way that this program cannot read.</source>
        <translation>Die Antwort kam auf eine Weise komprimiert, die dieses Programm nicht lesen kann.</translation>
    </message>
    <message>
        <source>The server pointed to another place for its answer.</source>
        <translation>Der Server verwies für seine Antwort auf eine andere Stelle.</translation>
    </message>
    <message>
        <source>This is how a directory names a guest; no mail arrives there.</source>
        <translation>So nennt ein Verzeichnis einen Gast; dort kommt keine Mail an.</translation>
    </message>
    <message>
        <source>The proxy %1 did not take the login.</source>
        <translation>Der Proxy %1 hat die Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>Correct the user name and password in the proxy&apos;s address.</source>
        <translation>Berichtigen Sie Benutzernamen und Kennwort in der Adresse des Proxys.</translation>
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
        <source>A server of your own may have to show the certificates between as well.</source>
        <translation>Ein eigener Server muss unter Umständen auch die Zwischenzertifikate zeigen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself alone, so nothing was sent.</source>
        <translation>Das Zertifikat von %1 ist nur von sich selbst unterschrieben; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 knows only versions of TLS older than 1.2, so nothing was sent.</source>
        <translation>%1 kennt nur TLS-Versionen vor 1.2; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server, or the proxy before it.</source>
        <translation>Sagen Sie es denen, die den Server oder den Proxy davor betreiben.</translation>
    </message>
    <message>
        <source>Look at it in the list; change or revoke it there.</source>
        <translation>Sehen Sie sie in der Liste an; ändern oder widerrufen Sie sie dort.</translation>
    </message>
    <message>
        <source>Invited, but the answer names other projects than asked for.</source>
        <translation>Eingeladen, doch die Antwort nennt andere Projekte als verlangt.</translation>
    </message>
    <message>
        <source>Invited, but as %1 by what the answer says.</source>
        <translation>Eingeladen, laut der Antwort aber als %1.</translation>
    </message>
    <message>
        <source>This profile is read-only, so nothing was sent.</source>
        <translation>Dieses Profil darf nur lesen, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Use another profile to change anything.</source>
        <translation>Verwenden Sie zum Ändern ein anderes Profil.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Paste or type an admin key.</source>
        <translation>Fügen Sie einen Admin-Schlüssel ein oder tippen Sie ihn.</translation>
    </message>
    <message>
        <source>A key contains no spaces or line breaks; it may have been copied in part.</source>
        <translation>Ein Schlüssel enthält keine Leerzeichen oder Zeilenumbrüche; vielleicht wurde er unvollständig kopiert.</translation>
    </message>
    <message>
        <source>Admin keys begin with “sk-admin-”. Other keys may not list invites.</source>
        <translation>Admin-Schlüssel beginnen mit „sk-admin-“. Andere Schlüssel dürfen Einladungen nicht auflisten.</translation>
    </message>
    <message>
        <source>A key contains no quotation marks; take away those around it.</source>
        <translation>Ein Schlüssel enthält keine Anführungszeichen; nehmen Sie die um ihn herum weg.</translation>
    </message>
    <message>
        <source>There is a character in it that no key contains, perhaps one that is not to be seen. Copy the key once more from where it was made.</source>
        <translation>Darin steht ein Zeichen, das in keinem Schlüssel vorkommt, vielleicht ein unsichtbares. Kopieren Sie den Schlüssel noch einmal von dort, wo er erstellt wurde.</translation>
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
    <message>
        <source>Could not refresh: %1</source>
        <translation>Aktualisieren fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Could not load more: %1</source>
        <translation>Weiterladen fehlgeschlagen: %1</translation>
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
        <source>The reason and what helps stand above.</source>
        <translation>Oben steht, woran es liegt und was hilft.</translation>
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
    <message numerus="yes">
        <source>No match yet among the %Ln loaded; there is more on the server.</source>
        <translation>
            <numerusform>Die eine geladene Einladung passt nicht; auf dem Server sind weitere.</numerusform>
            <numerusform>Unter den %Ln geladenen noch kein Treffer; auf dem Server sind weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>No match so far</source>
        <translation>Bisher kein Treffer</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln were searched; there is more on the server.</source>
        <translation>
            <numerusform>Nur eine wurde durchsucht; auf dem Server sind weitere.</numerusform>
            <numerusform>Nur %Ln wurden durchsucht; auf dem Server sind weitere.</numerusform>
        </translation>
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
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no display to open a window on. Commands work without one, see %1.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. Die Befehle arbeiten auch ohne, siehe %1.</translation>
    </message>
</context>
<context>
    <name>PeopleGaps</name>
    <message>
        <source>This key may not read the members, so who is one already shows only when the API refuses.</source>
        <translation>Dieser Schlüssel darf die Mitglieder nicht lesen; wer schon Mitglied ist, zeigt sich daher erst, wenn die API ablehnt.</translation>
    </message>
    <message>
        <source>The members could not be read, so who is one already shows only when the API refuses. %1</source>
        <translation>Die Mitglieder konnten nicht gelesen werden; wer schon Mitglied ist, zeigt sich daher erst, wenn die API ablehnt. %1</translation>
    </message>
    <message>
        <source>This key may not read the projects, so they are taken as IDs, unchecked.</source>
        <translation>Dieser Schlüssel darf die Projekte nicht lesen; sie gelten daher ungeprüft als IDs.</translation>
    </message>
    <message>
        <source>The projects could not be read, so what a row names is taken as their IDs. %1</source>
        <translation>Die Projekte konnten nicht gelesen werden; was eine Zeile nennt, gilt daher als ID. %1</translation>
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
        <source>what follows the @ of the address</source>
        <translation>was in der Adresse auf das @ folgt</translation>
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
        <source>“%1:” is not known. There are %2. To look for these words themselves, put them in quotes.</source>
        <translation>„%1:“ ist nicht bekannt. Es gibt %2. Um nach diesen Wörtern selbst zu suchen, setzen Sie sie in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” is not known after “is:”. There are %2.</source>
        <translation>„%1“ ist nach „is:“ nicht bekannt. Es gibt %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Type an age, such as &lt;3d or &gt;2w, or a date, such as 2026-05-04 or &gt;=2026-05.</source>
        <translation>„%1“ ist keine Zeitangabe. Geben Sie ein Alter ein, etwa &lt;3d oder &gt;2w, oder ein Datum, etwa 2026-05-04 oder &gt;=2026-05.</translation>
    </message>
    <message>
        <source>A closing quote is missing.</source>
        <translation>Ein schließendes Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>A minus turns round what follows it, as in -status:expired. Nothing follows this one.</source>
        <translation>Ein Minus kehrt um, was darauf folgt, wie in -status:expired. Auf dieses folgt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln condition(s) are used; what follows is left out.</source>
        <translation>
            <numerusform>Nur die erste Bedingung gilt; was folgt, bleibt außer Acht.</numerusform>
            <numerusform>Nur die ersten %Ln Bedingungen gelten; was folgt, bleibt außer Acht.</numerusform>
        </translation>
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
        <source>new since the last look</source>
        <translation>neu seit dem letzten Stand</translation>
    </message>
    <message>
        <source>changed since the last look</source>
        <translation>geändert seit dem letzten Stand</translation>
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
        <source>“%1:” is not known. Did you mean %2?</source>
        <translation>„%1:“ ist nicht bekannt. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>“%1” is not known after “is:”. Did you mean %2?</source>
        <translation>„%1“ ist nach „is:“ nicht bekannt. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>“%1” is no time. Did you mean %2?</source>
        <translation>„%1“ ist keine Zeitangabe. Meinten Sie %2?</translation>
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
    <message>
        <source>Is</source>
        <comment>as in Is: a member</comment>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>none at all</source>
        <translation>gar keines</translation>
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
        <source>%1 ago or longer</source>
        <comment>a duration</comment>
        <translation>vor mindestens %1</translation>
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
        <source>Something has to follow “%1:”, as in %2.</source>
        <translation>Auf „%1:“ muss etwas folgen, wie in %2.</translation>
    </message>
    <message>
        <source>No invite bears “%1”.</source>
        <translation>Keine Einladung trägt „%1“.</translation>
    </message>
    <message>
        <source>No invite bears “%1”. Did you mean %2?</source>
        <translation>Keine Einladung trägt „%1“. Meinten Sie %2?</translation>
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
        <source>%1, %2 %3</source>
        <comment>date, time, time zone</comment>
        <translation>%1, %2 %3</translation>
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
        <source>Looks after the invites of an OpenAI organization.</source>
        <translation>Kümmert sich um die Einladungen einer OpenAI-Organisation.</translation>
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
        <source>Read the list again</source>
        <translation>Die Liste neu einlesen</translation>
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
        <source>Look around among made-up people</source>
        <translation>Sich unter erfundenen Personen umsehen</translation>
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
        <source>Send the selected invites again</source>
        <translation>Die ausgewählten Einladungen erneut senden</translation>
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
        <source>Revoke invites that have been open for long</source>
        <translation>Einladungen widerrufen, die schon lange offen sind</translation>
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
        <source>Show what was done and what came of it</source>
        <translation>Zeigen, was getan wurde und was daraus wurde</translation>
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
        <source>&amp;Cancel the Run</source>
        <translation>Vorgang &amp;abbrechen</translation>
    </message>
    <message>
        <source>Stop the run after what is under way</source>
        <translation>Den Vorgang stoppen, sobald beendet ist, was gerade läuft</translation>
    </message>
    <message>
        <source>Copy with &amp;Headers</source>
        <translation>&amp;Mit Spaltennamen kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows below the names of their columns</source>
        <translation>Die ausgewählten Zeilen unter den Namen ihrer Spalten kopieren</translation>
    </message>
    <message>
        <source>Select the rows shown that are not selected, and no others</source>
        <translation>Genau die angezeigten Zeilen auswählen, die nicht ausgewählt sind</translation>
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
        <source>Show what should be cleaned up, and clean it up</source>
        <translation>Zeigen, was aufgeräumt werden sollte, und es aufräumen</translation>
    </message>
    <message>
        <source>I&amp;nsights</source>
        <translation>Ein&amp;blicke</translation>
    </message>
    <message>
        <source>Show pictures of how inviting goes</source>
        <translation>In Diagrammen zeigen, wie es mit den Einladungen läuft</translation>
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
        <source>Keep the present search as a view of your own</source>
        <translation>Die jetzige Suche als eigene Ansicht behalten</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>Ansicht um&amp;benennen…</translation>
    </message>
    <message>
        <source>Give the view another name</source>
        <translation>Der Ansicht einen anderen Namen geben</translation>
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
        <source>Show the story of the selected invite</source>
        <translation>Die Geschichte der ausgewählten Einladung zeigen</translation>
    </message>
    <message>
        <source>Show the invites that changed since the last look</source>
        <translation>Die Einladungen zeigen, die sich seit dem letzten Stand geändert haben</translation>
    </message>
    <message>
        <source>Remember the &amp;Last Look</source>
        <translation>Letzten Stand &amp;merken</translation>
    </message>
    <message>
        <source>Keep the list on this computer, so that the next start can tell what is new</source>
        <translation>Die Liste auf diesem Computer behalten, damit der nächste Start zeigen kann, was neu ist</translation>
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
        <source>Read how things are done</source>
        <translation>Nachlesen, wie etwas geht</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Show every key of the program</source>
        <translation>Alle Tasten des Programms zeigen</translation>
    </message>
    <message>
        <source>&amp;Searching</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Explain searches by examples</source>
        <translation>Suchen an Beispielen erklären</translation>
    </message>
    <message>
        <source>Report a &amp;Problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>Copy the versions and settings that matter for a report</source>
        <translation>Versionen und Einstellungen für eine Meldung kopieren</translation>
    </message>
    <message>
        <source>Choose how the program looks and works</source>
        <translation>Wählen, wie das Programm aussieht und arbeitet</translation>
    </message>
    <message>
        <source>Show all text larger</source>
        <translation>Allen Text größer zeigen</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>Show all text smaller</source>
        <translation>Allen Text kleiner zeigen</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Üblich&amp;e Textgröße</translation>
    </message>
    <message>
        <source>Show all text as large as the desktop does</source>
        <translation>Allen Text so groß zeigen wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Forget History…</source>
        <translation>Verlauf &amp;löschen…</translation>
    </message>
    <message>
        <source>Remove from this computer what was done, and the last look</source>
        <translation>Von diesem Computer entfernen, was getan wurde, und den letzten Stand</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Larger &amp;Text</source>
        <translation>G&amp;rößerer Text</translation>
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
    <message>
        <source>Forget the History?</source>
        <translation>Verlauf löschen?</translation>
    </message>
    <message>
        <source>Forget History</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Removed %1 with %2. The file was rewritten, so nothing of them is left in it.</source>
        <comment>runs, steps</comment>
        <translation>Entfernt: %1 mit %2. Die Datei wurde neu geschrieben; davon ist nichts mehr darin.</translation>
    </message>
    <message>
        <source>%1 with %2 are removed, with every address in them. What was done in the organization stays as it is, but Invite Again is not possible any more. A remembered list is erased as well.</source>
        <comment>runs, steps</comment>
        <translation>Das entfernt %1 mit %2 und allen Adressen darin. Was in der Organisation getan wurde, bleibt, wie es ist, aber „Erneut einladen“ ist dann nicht mehr möglich. Auch eine gemerkte Liste wird gelöscht.</translation>
    </message>
    <message>
        <source>The remembered list was erased from it as well.</source>
        <translation>Auch die gemerkte Liste wurde daraus gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are revoked and not yet invited again.</source>
        <translation>
            <numerusform>%Ln ist widerrufen und noch nicht wieder eingeladen.</numerusform>
            <numerusform>%Ln sind widerrufen und noch nicht wieder eingeladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it is not known whether they were invited or revoked.</source>
        <translation>
            <numerusform>Von %Ln ist nicht bekannt, ob eingeladen oder widerrufen wurde.</numerusform>
            <numerusform>Von %Ln ist nicht bekannt, ob eingeladen oder widerrufen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are kept: %1</source>
        <translation>Diese bleiben erhalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln run(s) that are not settled yet</source>
        <translation>
            <numerusform>Auch %Ln Lauf, der noch nicht geklärt ist</numerusform>
            <numerusform>Auch %Ln Läufe, die noch nicht geklärt sind</numerusform>
        </translation>
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
        <source>Forget History…</source>
        <translation>Verlauf löschen…</translation>
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
    <message numerus="yes">
        <source>Invite %Ln People Again</source>
        <translation>
            <numerusform>%Ln Person erneut einladen</numerusform>
            <numerusform>%Ln Personen erneut einladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite Again</source>
        <translation>Erneut einladen</translation>
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
        <source>Nothing was done yet. Whom you invite and what you revoke, resend or change is kept here.</source>
        <translation>Es wurde noch nichts getan. Hier wird festgehalten, wen Sie einladen und was Sie widerrufen, erneut senden oder ändern.</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Send Again…</source>
        <translation>Noch einmal senden …</translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln Left Out…</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln Ausgelassene öffnen …</numerusform>
            <numerusform>%Ln Ausgelassene öffnen …</numerusform>
        </translation>
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
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Skipped: accepted already</source>
        <translation>Übersprungen: bereits angenommen</translation>
    </message>
    <message>
        <source>Skipped: has an open invite already</source>
        <translation>Übersprungen: hat bereits eine offene Einladung</translation>
    </message>
    <message>
        <source>Skipped: a member already</source>
        <translation>Übersprungen: bereits Mitglied</translation>
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
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
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
        <source>Not yet begun</source>
        <translation>Noch nicht begonnen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
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
        <source>What</source>
        <translation>Was</translation>
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
        <source>Skipped: an earlier invite may be under way</source>
        <translation>Übersprungen: eine frühere Einladung kann unterwegs sein</translation>
    </message>
    <message>
        <source>Skipped: was invited a moment ago</source>
        <translation>Übersprungen: eben erst eingeladen</translation>
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
    <name>Vestibule::ChangeDialog</name>
    <message>
        <source>Change Invites</source>
        <translation>Einladungen ändern</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Owner: may do everything</source>
        <translation>Eigentümer: darf alles</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Lassen, wie sie sind</translation>
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
        <source>Choose what is to be different.</source>
        <translation>Wählen Sie, was anders werden soll.</translation>
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
        <source>Each invite is revoked and made again like this, and a new mail goes out. The links in the old mails stop working.</source>
        <translation>Jede Einladung wird widerrufen und so neu angelegt, und eine neue E-Mail wird verschickt. Die Links in den alten E-Mails werden ungültig.</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>Es gibt nichts zu ändern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) were accepted already. What these people may do is managed under the organization&apos;s members.</source>
        <translation>
            <numerusform>%Ln Einladung wurde bereits angenommen. Was diese Person darf, wird bei den Mitgliedern der Organisation verwaltet.</numerusform>
            <numerusform>%Ln Einladungen wurden bereits angenommen. Was diese Personen dürfen, wird bei den Mitgliedern der Organisation verwaltet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ChangesController</name>
    <message>
        <source>The last look was taken on %1.</source>
        <comment>date and time</comment>
        <translation>Der letzte Stand ist vom %1.</translation>
    </message>
    <message>
        <source>The remembered list was erased from this computer. The next start cannot tell what is new.</source>
        <translation>Die gemerkte Liste wurde von diesem Computer gelöscht. Der nächste Start kann nicht zeigen, was neu ist.</translation>
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
        <source>Remember this list on this computer, so that the next start can tell what is new?</source>
        <translation>Diese Liste auf diesem Computer merken, damit der nächste Start zeigen kann, was neu ist?</translation>
    </message>
    <message>
        <source>Re&amp;member</source>
        <comment>the list</comment>
        <translation>&amp;Merken</translation>
    </message>
    <message>
        <source>&amp;Don’t Remember</source>
        <comment>the list</comment>
        <translation>Ni&amp;cht merken</translation>
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
</context>
<context>
    <name>Vestibule::CommandCopier</name>
    <message>
        <source>What changed since the last look is known in the window alone.</source>
        <translation>Was sich seit dem letzten Stand geändert hat, weiß nur das Fenster.</translation>
    </message>
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
        <source>These are too many for a line; a search finds them on the command line as well.</source>
        <translation>Das sind zu viele für eine Zeile; eine Suche findet sie auch auf der Befehlszeile.</translation>
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
    <message numerus="yes">
        <source>The API did not tell the projects of %Ln of them: they get the default project.</source>
        <translation>
            <numerusform>Bei %Ln davon hat die API die Projekte nicht angegeben; dort gilt das Standardprojekt.</numerusform>
            <numerusform>Bei %Ln davon hat die API die Projekte nicht angegeben; dort gilt das Standardprojekt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out, since a second open invite of their address would be refused: revoke the others first.</source>
        <translation>
            <numerusform>%Ln bleibt aus, denn eine zweite offene Einladung für die Adresse würde abgelehnt: Widerrufen Sie zuerst die anderen.</numerusform>
            <numerusform>%Ln bleiben aus, denn eine zweite offene Einladung für ihre Adresse würde abgelehnt: Widerrufen Sie zuerst die anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out, since a project of theirs is archived or gone: give them others with Change.</source>
        <translation>
            <numerusform>%Ln bleibt aus, denn eines ihrer Projekte ist archiviert oder weg: Geben Sie ihr mit „Ändern“ andere.</numerusform>
            <numerusform>%Ln bleiben aus, denn eines ihrer Projekte ist archiviert oder weg: Geben Sie ihnen mit „Ändern“ andere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out, since their address stands above already.</source>
        <translation>
            <numerusform>%Ln bleibt aus, denn ihre Adresse steht schon weiter oben.</numerusform>
            <numerusform>%Ln bleiben aus, denn ihre Adressen stehen schon weiter oben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out, since they are like this already.</source>
        <translation>
            <numerusform>%Ln bleibt aus, denn sie ist schon so.</numerusform>
            <numerusform>%Ln bleiben aus, denn sie sind schon so.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>&amp;Type %L1 to revoke as many invites that could still be accepted:</source>
        <translation>&amp;Geben Sie %L1 ein, um so viele Einladungen zu widerrufen, die noch angenommen werden könnten:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln about to expire</source>
        <translation>
            <numerusform>%Ln läuft bald ab</numerusform>
            <numerusform>%Ln laufen bald ab</numerusform>
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
    <message numerus="yes">
        <source>%Ln of another status</source>
        <translation>
            <numerusform>%Ln mit anderem Status</numerusform>
            <numerusform>%Ln mit anderem Status</numerusform>
        </translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <comment>a list of counts</comment>
        <translation>Davon: %1.</translation>
    </message>
</context>
<context>
    <name>Vestibule::ConfirmModel</name>
    <message>
        <source>Left out: accepted already</source>
        <translation>Ausgelassen: bereits angenommen</translation>
    </message>
    <message>
        <source>Left out: this address stands above already</source>
        <translation>Ausgelassen: Adresse steht bereits weiter oben</translation>
    </message>
    <message>
        <source>Left out: is like this already</source>
        <translation>Ausgelassen: ist bereits so</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Left out: has another open invite</source>
        <translation>Ausgelassen: hat eine weitere offene Einladung</translation>
    </message>
    <message>
        <source>Left out: a project is archived or gone</source>
        <translation>Ausgelassen: ein Projekt ist archiviert oder weg</translation>
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
</context>
<context>
    <name>Vestibule::ConnectionController</name>
    <message>
        <source>Replace the Stored Key?</source>
        <translation>Gespeicherten Schlüssel ersetzen?</translation>
    </message>
    <message>
        <source>A key was kept before, but the keychain does not show it now. It may only be locked. Keeping this one replaces it.</source>
        <translation>Es wurde schon ein Schlüssel behalten, aber der Schlüsselbund zeigt ihn gerade nicht. Vielleicht ist er nur gesperrt. Wird dieser Schlüssel behalten, ersetzt er ihn.</translation>
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
        <source>The admin key is removed from the system&apos;s keychain. It stays valid with OpenAI until it is deleted there.</source>
        <translation>Der Admin-Schlüssel wird aus dem Schlüsselbund des Systems entfernt. Bei OpenAI bleibt er gültig, bis er dort gelöscht wird.</translation>
    </message>
    <message>
        <source>Forget Key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>The keychain shows no key of Vestibule. If it is locked, the key is still there: unlock it and try again.</source>
        <translation>Der Schlüsselbund zeigt keinen Schlüssel von Vestibule. Ist er gesperrt, so ist der Schlüssel noch da: Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key could not be removed from the keychain. Remove it in the keychain&apos;s own program, or try again.</source>
        <translation>Der Schlüssel ließ sich nicht aus dem Schlüsselbund entfernen. Entfernen Sie ihn im Programm des Schlüsselbunds oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The Key Was Not Removed</source>
        <translation>Der Schlüssel wurde nicht entfernt</translation>
    </message>
    <message>
        <source>The keychain holds another admin key. Keeping this one replaces it.</source>
        <translation>Der Schlüsselbund enthält einen anderen Admin-Schlüssel. Wird dieser behalten, ersetzt er ihn.</translation>
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
        <source>Its program gave no port.</source>
        <translation>Ihr Programm hat keinen Port genannt.</translation>
    </message>
    <message>
        <source>Its program ended at once.</source>
        <translation>Ihr Programm ist sofort wieder beendet worden.</translation>
    </message>
</context>
<context>
    <name>Vestibule::DemoWorker</name>
    <message>
        <source>The server of the demo organization does not take its port.</source>
        <translation>Der Server der Demo-Organisation kann seinen Port nicht übernehmen.</translation>
    </message>
</context>
<context>
    <name>Vestibule::DetailsController</name>
    <message>
        <source>The invite for %1 was revoked elsewhere. It is gone from the list.</source>
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
        <source>Select an invite to see its story.</source>
        <translation>Wählen Sie eine Einladung, um ihre Geschichte zu sehen.</translation>
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
        <source>What comes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: cell</comment>
        <translation>%1: %2</translation>
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
        <source>Line %L1 of what was typed</source>
        <translation>Zeile %L1 der Eingabe</translation>
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
        <source>%1 It is the line of what was typed.</source>
        <translation>%1 Gemeint ist die Zeile der Eingabe.</translation>
    </message>
    <message>
        <source>%1 It is the line of %2.</source>
        <comment>sentence, file</comment>
        <translation>%1 Gemeint ist die Zeile in %2.</translation>
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
        <source>Ready: an earlier invite expired; it is revoked and sent anew.</source>
        <translation>Bereit: Eine frühere Einladung ist abgelaufen; sie wird widerrufen und neu gesendet.</translation>
    </message>
    <message>
        <source>Ready: the invite that expired on %1 is revoked and sent anew.</source>
        <translation>Bereit: Die am %1 abgelaufene Einladung wird widerrufen und neu gesendet.</translation>
    </message>
    <message>
        <source>There is no role yet; choose reader or owner.</source>
        <translation>Noch ohne Rolle; wählen Sie Leser oder Eigentümer.</translation>
    </message>
    <message>
        <source>“%1” is no role; choose reader or owner.</source>
        <translation>„%1“ ist keine Rolle; wählen Sie Leser oder Eigentümer.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>The same address stands in line %1 already.</source>
        <translation>Dieselbe Adresse steht bereits in Zeile %1.</translation>
    </message>
    <message>
        <source>Is a member of the organization already.</source>
        <translation>Ist bereits Mitglied der Organisation.</translation>
    </message>
    <message>
        <source>“%1” names no active project, or more than one.</source>
        <translation>„%1“ bezeichnet kein aktives Projekt oder mehr als eines.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>%1 Is %2 meant?</source>
        <comment>sentence, address</comment>
        <translation>%1 Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>The quotes of this row do not match.</source>
        <translation>Die Anführungszeichen dieser Zeile passen nicht zusammen.</translation>
    </message>
    <message>
        <source>“%1” is no role in a project; choose member or owner.</source>
        <translation>„%1“ ist keine Rolle in einem Projekt; wählen Sie member oder owner.</translation>
    </message>
    <message>
        <source>“%1” names no project. Projects are separated by “;”.</source>
        <translation>„%1“ benennt kein Projekt. Projekte werden mit „;“ getrennt.</translation>
    </message>
    <message>
        <source>“%1” gives another role in a project that stands there already.</source>
        <translation>„%1“ nennt eine andere Rolle in einem Projekt, das schon dasteht.</translation>
    </message>
    <message>
        <source>Look twice: it mixes letters of two scripts, which look alike.</source>
        <translation>Sehen Sie genau hin: Buchstaben zweier Schriften, die sich gleichen, sind gemischt.</translation>
    </message>
    <message>
        <source>Look twice: the domain is not %1, though it looks like it.</source>
        <translation>Sehen Sie genau hin: Die Domain ist nicht %1, sieht aber so aus.</translation>
    </message>
    <message>
        <source>The same address stands in line %1 already, with another role or other projects.</source>
        <translation>Dieselbe Adresse steht schon in Zeile %1, mit anderer Rolle oder anderen Projekten.</translation>
    </message>
    <message>
        <source>The cells of this row do not fit the headings.</source>
        <translation>Die Zellen dieser Zeile passen nicht zu den Überschriften.</translation>
    </message>
    <message>
        <source>Run %1 sent an invite to this address, and what came of it is not known: it may be under way.</source>
        <translation>Vorgang %1 hat an diese Adresse eine Einladung gesendet, und was daraus wurde, ist nicht bekannt: Sie kann unterwegs sein.</translation>
    </message>
    <message>
        <source>Was invited in run %1 a moment ago.</source>
        <translation>Wurde in Vorgang %1 eben erst eingeladen.</translation>
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
        <source>Umlauts open well, and text that looks like a formula is made harmless with a &apos; in front.</source>
        <translation>Umlaute bleiben erhalten, und Text, der wie eine Formel aussieht, wird durch ein &apos; am Anfang entschärft.</translation>
    </message>
    <message>
        <source>Plain UTF-8, every value exactly as it is.</source>
        <translation>Reines UTF-8, jeder Wert genau so, wie er ist.</translation>
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
        <source>A file %1 is there already. Replace it?</source>
        <translation>Die Datei „%1“ gibt es schon. Ersetzen?</translation>
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
        <source>The file that was there is unchanged.</source>
        <translation>Die vorhandene Datei ist unverändert.</translation>
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
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
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
        <source>Choose where the file goes.</source>
        <translation>Wählen Sie, wohin die Datei geschrieben wird.</translation>
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
    <message>
        <source>The file that was there is unchanged. Choose another folder, or make room on the disk.</source>
        <translation>Die vorhandene Datei ist unverändert. Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
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
        <source>One list of objects, with the names and times of the API.</source>
        <translation>Eine Liste von Objekten, mit den Namen und Zeiten der API.</translation>
    </message>
    <message>
        <source>One JSON object a line, for programs that read line by line.</source>
        <translation>Ein JSON-Objekt je Zeile, für Programme, die Zeile für Zeile lesen.</translation>
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
    <message numerus="yes">
        <source>%Ln value(s) were too long for a cell and were cut.</source>
        <translation>
            <numerusform>%Ln Wert war zu lang für eine Zelle und wurde gekürzt.</numerusform>
            <numerusform>%Ln Werte waren zu lang für eine Zelle und wurden gekürzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This place does not answer yet.</source>
        <translation>Dieser Ort antwortet noch nicht.</translation>
    </message>
    <message>
        <source>What is there is no file. Choose another name.</source>
        <translation>Was dort steht, ist keine Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Copy as Comman&amp;d</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>Vestibule::FieldGrid</name>
    <message>
        <source>Copy %1</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
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
        <source>Gone from the List</source>
        <translation>Nicht mehr in der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) that the list had at %1 are no longer in it.</source>
        <comment>%1 is a moment</comment>
        <translation>
            <numerusform>%Ln Einladung der Liste (Stand: %1) ist nicht mehr darin.</numerusform>
            <numerusform>%Ln Einladungen der Liste (Stand: %1) sind nicht mehr darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy Selected</source>
        <translation>Auswahl &amp;kopieren</translation>
    </message>
    <message>
        <source>Invites that are gone</source>
        <translation>Einladungen, die nicht mehr da sind</translation>
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
    <name>Vestibule::HolderText</name>
    <message>
        <source>a process that is not named</source>
        <translation>ein nicht genannter Prozess</translation>
    </message>
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
    <message numerus="yes">
        <source>%Ln earlier invite(s) are not in the picture.</source>
        <translation>
            <numerusform>%Ln frühere Einladung ist nicht im Diagramm.</numerusform>
            <numerusform>%Ln frühere Einladungen sind nicht im Diagramm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown time</source>
        <translation>Unbekannte Zeit</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln invite(s) the time is not known.</source>
        <translation>
            <numerusform>Bei %Ln Einladung ist die Zeit nicht bekannt.</numerusform>
            <numerusform>Bei %Ln Einladungen ist die Zeit nicht bekannt.</numerusform>
        </translation>
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
        <source>Of %1, %2 were accepted.</source>
        <comment>number of invites, share</comment>
        <translation>Von %1 wurden %2 angenommen.</translation>
    </message>
    <message>
        <source>Of %1, %2 were accepted, half of them within %3.</source>
        <comment>invites, share, length of time</comment>
        <translation>Von %1 wurden %2 angenommen, die Hälfte davon innerhalb von %3.</translation>
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
        <source>Of %Ln accepted invite(s) the time is not known.</source>
        <translation>
            <numerusform>Bei %Ln angenommenen Einladung ist die Zeit nicht bekannt.</numerusform>
            <numerusform>Bei %Ln angenommenen Einladungen ist die Zeit nicht bekannt.</numerusform>
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
    <message>
        <source>The project opened most often is %1, by %2 of %3 invites; %4 of those were accepted.</source>
        <comment>project, count, total, share</comment>
        <translation>Am häufigsten wird das Projekt %1 freigegeben: von %2 der %3 Einladungen; davon wurden %4 angenommen.</translation>
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
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>The picture could not be saved: %1. Choose another place, or make room.</source>
        <comment>the system&apos;s words</comment>
        <translation>Das Diagramm konnte nicht gespeichert werden: %1. Wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>it could not be drawn</source>
        <translation>es konnte nicht gezeichnet werden</translation>
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
        <source>&amp;Save Picture…</source>
        <translation>Diagramm &amp;speichern…</translation>
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
        <source>No invite was accepted yet, as far as its times are known.</source>
        <translation>Soweit die Zeiten bekannt sind, wurde noch keine Einladung angenommen.</translation>
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
        <source>%Ln invite(s) that a filter shows</source>
        <translation>
            <numerusform>%Ln Einladung, die ein Filter zeigt</numerusform>
            <numerusform>%Ln Einladungen, die ein Filter zeigt</numerusform>
        </translation>
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
        <source>%1, %2 %3</source>
        <comment>date, time, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · Vestibule</source>
        <comment>organization, number of invites, time</comment>
        <translation>%1 · %2 · %3 · Vestibule</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>All invites</source>
        <translation>Alle Einladungen</translation>
    </message>
    <message>
        <source>As filtered</source>
        <translation>Wie gefiltert</translation>
    </message>
    <message>
        <source>Invites counted</source>
        <translation>Gezählte Einladungen</translation>
    </message>
    <message>
        <source>Whether the pictures are of the whole list or of what the search and the filter show</source>
        <translation>Ob die Diagramme die ganze Liste zeigen oder nur, was Suche und Filter zeigen</translation>
    </message>
    <message>
        <source>Show the numbers as a table in place of the picture</source>
        <translation>Die Zahlen als Tabelle statt des Diagramms zeigen</translation>
    </message>
    <message>
        <source>Copy the numbers for a spreadsheet</source>
        <translation>Die Zahlen für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Save the picture as PNG, SVG or PDF</source>
        <translation>Das Diagramm als PNG, SVG oder PDF speichern</translation>
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
        <source>The API did not say which projects this invite opens.</source>
        <translation>Die API hat nicht angegeben, welche Projekte diese Einladung freigibt.</translation>
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
        <source>new since the last look</source>
        <translation>neu seit dem letzten Stand</translation>
    </message>
    <message>
        <source>accepted since the last look</source>
        <translation>angenommen seit dem letzten Stand</translation>
    </message>
    <message>
        <source>expired since the last look</source>
        <translation>abgelaufen seit dem letzten Stand</translation>
    </message>
    <message>
        <source>changed since the last look</source>
        <translation>geändert seit dem letzten Stand</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Past its expiry</source>
        <translation>Frist vorbei</translation>
    </message>
</context>
<context>
    <name>Vestibule::InviteController</name>
    <message>
        <source>The people that you had typed when the program was ended are kept.</source>
        <translation>Die Personen, die Sie beim Beenden des Programms eingetippt hatten, sind noch da.</translation>
    </message>
    <message>
        <source>Go On…</source>
        <translation>Weiter …</translation>
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
        <source>The API did not say</source>
        <translation>Von der API nicht angegeben</translation>
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
        <source>None of the rows can be invited as it is.</source>
        <translation>Keine der Zeilen eignet sich so für eine Einladung.</translation>
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
        <source>Resend in the list sends it anew.</source>
        <translation>„Erneut senden“ in der Liste sendet die Einladung neu.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) turned out not to need this invite.</source>
        <translation>
            <numerusform>%Ln Person braucht diese Einladung doch nicht.</numerusform>
            <numerusform>%Ln Personen brauchen diese Einladung doch nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>The list could not be read to its end. %1</source>
        <translation>Die Liste konnte nicht bis zum Ende gelesen werden. %1</translation>
    </message>
    <message>
        <source>People who are pending further down may be invited twice.</source>
        <translation>Personen, deren offene Einladung weiter unten steht, werden womöglich doppelt eingeladen.</translation>
    </message>
    <message>
        <source>Invite Now</source>
        <translation>Jetzt einladen</translation>
    </message>
    <message>
        <source>Checking who is a member already…</source>
        <translation>Es wird geprüft, wer schon Mitglied ist…</translation>
    </message>
    <message numerus="yes">
        <source>Comparing with the list first, so that nobody is invited twice: %Ln invite(s) read so far…</source>
        <translation>
            <numerusform>Zuerst wird mit der Liste verglichen, damit niemand doppelt eingeladen wird: bisher %Ln Einladung gelesen…</numerusform>
            <numerusform>Zuerst wird mit der Liste verglichen, damit niemand doppelt eingeladen wird: bisher %Ln Einladungen gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without inviting anybody?</source>
        <translation>Schließen, ohne jemanden einzuladen?</translation>
    </message>
    <message>
        <source>What you typed and chose will be lost.</source>
        <translation>Ihre Eingaben und Ihre Auswahl gehen verloren.</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Schließen</translation>
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
    <message numerus="yes">
        <source>%Ln of these people would become an owner, and may not be who is meant.</source>
        <translation>
            <numerusform>%Ln dieser Personen würde Eigentümer und ist vielleicht nicht die gemeinte.</numerusform>
            <numerusform>%Ln dieser Personen würden Eigentümer und sind vielleicht nicht die gemeinten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Invite as Owner</source>
        <translation>Als &amp;Eigentümer einladen</translation>
    </message>
    <message>
        <source>A column turned out to name projects: look at what the rows say now.</source>
        <translation>Eine Spalte nennt, wie sich zeigt, Projekte: Sehen Sie nach, was die Zeilen jetzt sagen.</translation>
    </message>
    <message>
        <source>Resume or Send Again under Activity looks for it.</source>
        <translation>Fortsetzen oder Noch einmal senden unter Verlauf sucht danach.</translation>
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
        <source>The invites of the organization, one a row</source>
        <translation>Die Einladungen der Organisation, eine je Zeile</translation>
    </message>
</context>
<context>
    <name>Vestibule::JournalText</name>
    <message>
        <source>The journal of runs cannot be opened (%1). Check that its folder exists and that you may read and write in it.</source>
        <translation>Das Protokoll der Vorgänge lässt sich nicht öffnen (%1). Prüfen Sie, ob sein Ordner existiert und ob Sie darin lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>The journal of runs may not be written. Make its file and folder writable, then try again.</source>
        <translation>Das Protokoll der Vorgänge darf nicht geschrieben werden. Geben Sie seine Datei und seinen Ordner zum Schreiben frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal of runs cannot be written. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll, daher lässt sich das Protokoll der Vorgänge nicht schreiben. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another window of this program writes the journal of runs; here it can only be read. Close the other one, or work there.</source>
        <translation>Ein anderes Fenster dieses Programms schreibt das Protokoll der Vorgänge; hier lässt es sich nur lesen. Schließen Sie das andere oder arbeiten Sie dort.</translation>
    </message>
    <message>
        <source>The journal of runs was written by a later version of this program, so it was left as it is. Use that version.</source>
        <translation>Das Protokoll der Vorgänge stammt von einer neueren Version dieses Programms und blieb daher, wie es ist. Verwenden Sie diese Version.</translation>
    </message>
    <message>
        <source>The journal of runs is damaged (%1). Start the program again: it is kept under another name then, and a new one begun.</source>
        <translation>Das Protokoll der Vorgänge ist beschädigt (%1). Starten Sie das Programm neu: Das Protokoll wird dann unter anderem Namen aufbewahrt und ein neues begonnen.</translation>
    </message>
    <message>
        <source>The history is deleted, but another program reads its file, so that the bytes are still there. Close other windows of this program, then forget the history again.</source>
        <translation>Der Verlauf ist gelöscht, aber ein anderes Programm liest seine Datei, sodass die Daten noch darin stehen. Schließen Sie andere Fenster dieses Programms und löschen Sie den Verlauf dann erneut.</translation>
    </message>
    <message>
        <source>The journal of runs could not be read or written (%1). Try again; if it stays so, check the disk.</source>
        <translation>Das Protokoll der Vorgänge konnte nicht gelesen oder geschrieben werden (%1). Versuchen Sie es erneut; bleibt es dabei, prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>What the journal holds of this run is damaged (%1), so the run cannot be shown or gone on with. Look in the list who was invited, and begin a new run for the others.</source>
        <translation>Was das Protokoll von diesem Vorgang enthält, ist beschädigt (%1); der Vorgang kann deshalb weder gezeigt noch fortgesetzt werden. Sehen Sie in der Liste nach, wer eingeladen wurde, und beginnen Sie für die übrigen einen neuen Vorgang.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>a path, a file system</comment>
        <translation>%1, auf %2</translation>
    </message>
    <message>
        <source>Journals are safest on a disk of this computer: set XDG_DATA_HOME to a folder on one.</source>
        <translation>Am sichersten liegen Protokolle auf einer Platte dieses Rechners: Setzen Sie XDG_DATA_HOME auf einen Ordner dort.</translation>
    </message>
    <message>
        <source>The journal of runs may not be written (%1). Make its file and folder writable, then try again.</source>
        <translation>Das Protokoll der Vorgänge darf nicht beschrieben werden (%1). Machen Sie Datei und Ordner beschreibbar und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 is written down as writing the journal of runs (%2), and that file system has no locks which would tell whether it still does. If it has ended, set it aside with: vestibule runs --unlock</source>
        <translation>Es wurde nichts gesendet: %1 ist als Schreiber des Protokolls der Vorgänge vermerkt (%2), und jenes Dateisystem hat keine Sperren, an denen sich erkennen ließe, ob das noch stimmt. Ist jenes Programm beendet, entfernen Sie den Vermerk mit: vestibule runs --unlock</translation>
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
</context>
<context>
    <name>Vestibule::ListOverlay</name>
    <message>
        <source>Loading invites</source>
        <translation>Einladungen werden geladen</translation>
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
        <source>Paste the ID of an invite. The table shows IDs in a column of its own, which its header&apos;s menu turns on.</source>
        <translation>Fügen Sie die ID einer Einladung ein. Die Tabelle zeigt IDs in einer eigenen Spalte, die das Menü der Kopfzeile einblendet.</translation>
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
        <source>It was revoked, or the ID is not complete.</source>
        <translation>Sie wurde widerrufen, oder die ID ist unvollständig.</translation>
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
        <source>What you choose cannot be kept for the next start: %1 cannot be written (%2).</source>
        <translation>Was Sie wählen, kann für den nächsten Start nicht behalten werden: %1 lässt sich nicht schreiben (%2).</translation>
    </message>
    <message>
        <source>The settings could not be read, so they begin anew. The old file was kept as %1.</source>
        <translation>Die Einstellungen waren nicht lesbar und beginnen neu. Die alte Datei wurde als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>Copy as Comman&amp;d</source>
        <translation>Als &amp;Befehl kopieren</translation>
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
    <message numerus="yes">
        <source>Revoke %Ln invite(s) pending for long?</source>
        <translation>
            <numerusform>%Ln lange offene Einladung widerrufen?</numerusform>
            <numerusform>%Ln lange offene Einladungen widerrufen?</numerusform>
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
    <message>
        <source>No invite has been pending for so long</source>
        <translation>Keine Einladung ist so lange offen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that the API calls &amp;expired</source>
        <translation>
            <numerusform>%Ln, die die API abge&amp;laufen nennt</numerusform>
            <numerusform>%Ln, die die API abge&amp;laufen nennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that it calls pending, &amp;past their expiry</source>
        <translation>
            <numerusform>%Ln, die sie offen nennt, obwohl die &amp;Frist vorbei ist</numerusform>
            <numerusform>%Ln, die sie offen nennt, obwohl die &amp;Frist vorbei ist</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is chosen</source>
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
        <source>May do everything: manage people, projects, keys and billing, and remove other owners.</source>
        <translation>Darf alles: Personen, Projekte, Schlüssel und Abrechnung verwalten und andere Eigentümer entfernen.</translation>
    </message>
    <message>
        <source>Works in the projects they have access to.</source>
        <translation>Arbeitet in den freigegebenen Projekten.</translation>
    </message>
    <message>
        <source>The projects are still being loaded.</source>
        <translation>Die Projekte werden noch geladen.</translation>
    </message>
    <message>
        <source>Choose at least one project.</source>
        <translation>Wählen Sie mindestens ein Projekt.</translation>
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
        <source>Names or IDs with semicolons between, or “none” or “default”</source>
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
        <source>Take Out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 entfernen</translation>
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
        <source>Choose the column of %1 that holds the addresses.</source>
        <translation>Wählen Sie die Spalte von %1, die die Adressen enthält.</translation>
    </message>
    <message>
        <source>Choose the column of %1 that holds the roles, or none.</source>
        <translation>Wählen Sie die Spalte von %1, die die Rollen enthält, oder keine.</translation>
    </message>
    <message>
        <source>Choose the column of %1 that holds the projects, or none.</source>
        <translation>Wählen Sie die Spalte von %1, die die Projekte enthält, oder keine.</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>S&amp;heet:</source>
        <translation>&amp;Blatt:</translation>
    </message>
    <message numerus="yes">
        <source>Left out before, of what was typed: %Ln row(s)</source>
        <translation>
            <numerusform>Zuvor ausgelassen, aus der Eingabe: %Ln Zeile</numerusform>
            <numerusform>Zuvor ausgelassen, aus der Eingabe: %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out before, from %1: %Ln row(s)</source>
        <comment>file</comment>
        <translation>
            <numerusform>Zuvor ausgelassen, aus %1: %Ln Zeile</numerusform>
            <numerusform>Zuvor ausgelassen, aus %1: %Ln Zeilen</numerusform>
        </translation>
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
        <source>One or many: with commas or line breaks between, or a CSV or Excel file, which can be dropped here.</source>
        <translation>Eine oder viele: mit Kommas oder Zeilenumbrüchen dazwischen, oder eine CSV- oder Excel-Datei, die hier abgelegt werden kann.</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>Datei öf&amp;fnen…</translation>
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
    <message>
        <source>The list could not be read to its end: people who are pending further down are not recognized.</source>
        <translation>Die Liste konnte nicht bis zum Ende gelesen werden: Personen, deren Einladung weiter unten offen ist, werden nicht erkannt.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the %Ln invite(s) loaded so far.</source>
        <translation>
            <numerusform>Nur mit der %Ln bisher geladenen Einladung abgeglichen.</numerusform>
            <numerusform>Nur mit den %Ln bisher geladenen Einladungen abgeglichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::PeoplePreview</name>
    <message>
        <source>People to invite</source>
        <translation>Einzuladende Personen</translation>
    </message>
    <message>
        <source>Put Back In</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Put &amp;Back In</source>
        <translation>&amp;Wieder aufnehmen</translation>
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
</context>
<context>
    <name>Vestibule::PeopleProblem</name>
    <message>
        <source>The file is larger than %1; give the list in several files.</source>
        <translation>Die Datei ist größer als %1; teilen Sie die Liste auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>This is no text: line %1 holds what no list of people has. Save the list as CSV, then try again.</source>
        <translation>Das ist kein Text: Zeile %1 enthält etwas, das in keiner Personenliste steht. Speichern Sie die Liste als CSV und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is no text. Save the list as CSV, then try again.</source>
        <translation>Das ist kein Text. Speichern Sie die Liste als CSV und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>In dieser Datei steht niemand.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows; give the list in several files.</source>
        <translation>Die Datei hat mehr als %1 Zeilen; teilen Sie die Liste auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>This is a file of the kind %1, and no list. Save the list as CSV or .xlsx, then try again.</source>
        <translation>Das ist eine Datei der Art %1 und keine Liste. Speichern Sie die Liste als CSV oder .xlsx und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This JSON cannot be read: line %1 holds no person.</source>
        <translation>Dieses JSON ist nicht lesbar: In Zeile %1 steht keine Person.</translation>
    </message>
    <message>
        <source>This JSON cannot be read.</source>
        <translation>Dieses JSON ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This workbook cannot be read. Save the list as CSV, then try again.</source>
        <translation>Diese Arbeitsmappe ist nicht lesbar. Speichern Sie die Liste als CSV und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This workbook holds too much. Save the list as CSV, then try again.</source>
        <translation>Diese Arbeitsmappe enthält zu viel. Speichern Sie die Liste als CSV und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no such sheet. The workbook has: %1.</source>
        <translation>Ein solches Blatt gibt es nicht. Die Arbeitsmappe hat: %1.</translation>
    </message>
    <message>
        <source>There is nobody in the sheet “%1”. There are also: %2.</source>
        <translation>Im Blatt „%1“ steht niemand. Es gibt noch: %2.</translation>
    </message>
    <message>
        <source>This workbook is locked with a password. Save it without one, then try again.</source>
        <translation>Diese Arbeitsmappe ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This JSON holds several lists: %1. Give one of them in a file of its own.</source>
        <translation>Dieses JSON enthält mehrere Listen: %1. Geben Sie eine davon in einer eigenen Datei.</translation>
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
        <source>There are no columns: every address is taken.</source>
        <translation>Es gibt keine Spalten: Jede Adresse wird verwendet.</translation>
    </message>
    <message>
        <source>Read was the sheet “%1”, and not: %2.</source>
        <translation>Gelesen wurde das Blatt „%1“, nicht aber: %2.</translation>
    </message>
    <message>
        <source>Characters were lost, since they are no %1, in line: %2.</source>
        <translation>Zeichen gingen verloren, weil sie kein %1 sind, in Zeile: %2.</translation>
    </message>
    <message>
        <source>The file is no UTF-8: letters such as ä, in addresses as well, are read as %1.</source>
        <translation>Die Datei ist kein UTF-8: Buchstaben wie ä, auch in Adressen, werden als %1 gelesen.</translation>
    </message>
    <message>
        <source>The workbook does not show these rows, and they are read: %1.</source>
        <translation>Diese Zeilen zeigt die Arbeitsmappe nicht an; sie werden mitgelesen: %1.</translation>
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
        <source>%Ln to be sent again</source>
        <translation>
            <numerusform>%Ln erneut zu senden</numerusform>
            <numerusform>%Ln erneut zu senden</numerusform>
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
        <source>%Ln named twice</source>
        <translation>
            <numerusform>%Ln doppelt genannt</numerusform>
            <numerusform>%Ln doppelt genannt</numerusform>
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
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be under way</source>
        <translation>
            <numerusform>%Ln vielleicht unterwegs</numerusform>
            <numerusform>%Ln vielleicht unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln just invited</source>
        <translation>
            <numerusform>%Ln eben erst eingeladen</numerusform>
            <numerusform>%Ln eben erst eingeladen</numerusform>
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
        <source>Remember the &amp;last look</source>
        <translation>Letzten Stand &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Forget History…</source>
        <translation>Verlauf &amp;löschen…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
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
        <source>Chosen each time</source>
        <translation>Jedes Mal wählen</translation>
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
        <source>Of the desktop’s; also Ctrl and +, − or 0.</source>
        <translation>Gemessen am Desktop; auch Strg und +, − oder 0.</translation>
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
        <source>How long before its end an invite is marked, counted and reviewed as expiring soon.</source>
        <translation>Wie lange vor ihrem Ende eine Einladung als bald ablaufend markiert, gezählt und geprüft wird.</translation>
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
        <source>What stands in the dialog before you choose; the command line asks for a role.</source>
        <translation>Was im Dialog steht, bevor Sie wählen; die Befehlszeile fragt nach einer Rolle.</translation>
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
        <source>How long they may be open before the review names them.</source>
        <translation>Wie lange solche Einladungen offen sein dürfen, bis die Prüfung sie nennt.</translation>
    </message>
    <message>
        <source>Your &amp;domains:</source>
        <translation>Ihre &amp;Domains:</translation>
    </message>
    <message>
        <source>Separated by commas; empty: those of the members.</source>
        <translation>Durch Kommas getrennt; leer: die der Mitglieder.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>So that the next start can tell what is new. It keeps the addresses of the list on this computer.</source>
        <translation>Damit der nächste Start sagen kann, was neu ist. Dazu bleiben die Adressen der Liste auf diesem Computer.</translation>
    </message>
    <message>
        <source>Removes what was done here, with every address in it, and the last look.</source>
        <translation>Entfernt, was hier getan wurde, mit jeder Adresse darin, und den letzten Stand.</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ProblemReportDialog</name>
    <message>
        <source>Report a Problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Say in your report what you did, what you expected and what came instead, and add this. It holds no key and nobody’s address. Vestibule sends nothing.</source>
        <translation>Beschreiben Sie in Ihrer Meldung, was Sie getan haben, was Sie erwartet haben und was stattdessen geschah, und fügen Sie dies an. Es enthält keinen Schlüssel und keine Adresse einer Person. Vestibule sendet nichts.</translation>
    </message>
    <message>
        <source>Versions and settings</source>
        <translation>Versionen und Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
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
        <source>Project &amp;IDs, one a line or with commas between:</source>
        <translation>Projekt-&amp;IDs, eine je Zeile oder durch Kommas getrennt:</translation>
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
        <source>This organization has no project that is in use. Choose one of the other answers.</source>
        <translation>Diese Organisation hat kein aktives Projekt. Wählen Sie eine der anderen Möglichkeiten.</translation>
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
        <source>Load Again</source>
        <translation>Neu laden</translation>
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
        <source>Each invite is revoked and made again with the same role and projects, so that a new mail goes out. The links in the old mails stop working.</source>
        <translation>Jede Einladung wird widerrufen und mit derselben Rolle und denselben Projekten neu angelegt, sodass eine neue E-Mail verschickt wird. Die Links in den alten E-Mails werden ungültig.</translation>
    </message>
    <message>
        <source>There is nothing to resend</source>
        <translation>Es gibt nichts erneut zu senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) were accepted already and need not be sent again.</source>
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
        <source>What the review looked for, the most urgent first</source>
        <translation>Wonach die Prüfung gesucht hat, das Dringendste zuerst</translation>
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
        <source>Separated by commas; empty: those of the members</source>
        <translation>Durch Kommas getrennt; leer: die der Mitglieder</translation>
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
        <source>About to expire</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Pending past their expiry</source>
        <translation>Offen, Frist vorbei</translation>
    </message>
    <message>
        <source>Projects archived or gone</source>
        <translation>Projekte nicht mehr aktiv</translation>
    </message>
    <message>
        <source>Several open invites for one address</source>
        <translation>Adressen mehrfach eingeladen</translation>
    </message>
    <message>
        <source>Pending although already a member</source>
        <translation>Offen, obwohl bereits Mitglied</translation>
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
        <source>These open invites let in people whose addresses are not the organization&apos;s.</source>
        <translation>Sie lassen Personen mit fremden Adressen in die Organisation.</translation>
    </message>
    <message>
        <source>Whoever holds such a link can take over the organization.</source>
        <translation>Wer einen solchen Link hat, kann die Organisation übernehmen.</translation>
    </message>
    <message>
        <source>They still count as pending, but their links no longer work.</source>
        <translation>Sie gelten noch als offen, aber ihre Links sind nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Whoever accepts will not get the access that was meant.</source>
        <translation>Wer annimmt, erhält nicht den gedachten Zugang.</translation>
    </message>
    <message>
        <source>One link is enough. The latest one is kept.</source>
        <translation>Ein Link genügt. Der jüngste bleibt erhalten.</translation>
    </message>
    <message>
        <source>These people are in already, so the links only lie open.</source>
        <translation>Diese Personen sind bereits Mitglied; die Links stehen unnötig offen.</translation>
    </message>
    <message>
        <source>These people came in and have left since.</source>
        <translation>Diese Personen hatten angenommen und sind ausgeschieden.</translation>
    </message>
    <message>
        <source>Nobody came in by them, and no newer invite is open.</source>
        <translation>Niemand hat sie angenommen, und keine neuere Einladung ist offen.</translation>
    </message>
    <message>
        <source>Not judged: the members are not known.</source>
        <translation>Nicht geprüft: Die Mitglieder sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Not judged: the projects are not known.</source>
        <translation>Nicht geprüft: Die Projekte sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Not judged: no domain stands out among the members. Name your own ones.</source>
        <translation>Nicht geprüft: Unter den Mitgliedern sticht keine Domain hervor. Geben Sie Ihre eigenen an.</translation>
    </message>
    <message>
        <source>Your domains, as the members&apos; addresses tell: %1.</source>
        <comment>a list of domains</comment>
        <translation>Ihre Domains nach den Adressen der Mitglieder: %1.</translation>
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
</context>
<context>
    <name>Vestibule::ReviewWords</name>
    <message numerus="yes">
        <source>Judging %Ln invite(s)…</source>
        <translation>
            <numerusform>%Ln Einladung wird geprüft…</numerusform>
            <numerusform>%Ln Einladungen werden geprüft…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln invite(s) were judged.</source>
        <translation>
            <numerusform>Die einzige Einladung wurde geprüft.</numerusform>
            <numerusform>Alle %Ln Einladungen wurden geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) judged so far; the rest is being loaded.</source>
        <translation>
            <numerusform>Bisher %Ln Einladung geprüft; der Rest wird geladen.</numerusform>
            <numerusform>Bisher %Ln Einladungen geprüft; der Rest wird geladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) judged so far. The review needs the whole list.</source>
        <translation>
            <numerusform>Bisher %Ln Einladung geprüft. Die Prüfung braucht die ganze Liste.</numerusform>
            <numerusform>Bisher %Ln Einladungen geprüft. Die Prüfung braucht die ganze Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The members are being read.</source>
        <translation>Die Mitglieder werden gelesen.</translation>
    </message>
    <message>
        <source>This key may not read the members, so some findings are not judged.</source>
        <translation>Dieser Schlüssel darf die Mitglieder nicht lesen; daher wird manches nicht geprüft.</translation>
    </message>
    <message>
        <source>The members could not be read: %1</source>
        <translation>Die Mitglieder konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht geprüft</translation>
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
        <source>All is well here.</source>
        <translation>Hier ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing to clean up</source>
        <translation>Nichts aufzuräumen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) were compared with the members, the projects and the time.</source>
        <translation>
            <numerusform>%Ln Einladung wurde anhand der Mitglieder, der Projekte und der Zeit geprüft.</numerusform>
            <numerusform>%Ln Einladungen wurden anhand der Mitglieder, der Projekte und der Zeit geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest one of this address. It is kept unless you select it.</source>
        <translation>Die jüngste dieser Adresse. Sie bleibt erhalten, wenn Sie sie nicht auswählen.</translation>
    </message>
    <message>
        <source>Archived or gone: %1</source>
        <comment>projects</comment>
        <translation>Archiviert oder nicht mehr da: %1</translation>
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
    <message numerus="yes">
        <source>%Ln invite(s) were accepted already and cannot be revoked. What these people may do is managed under the organization&apos;s members.</source>
        <translation>
            <numerusform>%Ln Einladung wurde bereits angenommen und lässt sich nicht widerrufen. Was diese Person darf, wird bei den Mitgliedern der Organisation verwaltet.</numerusform>
            <numerusform>%Ln Einladungen wurden bereits angenommen und lassen sich nicht widerrufen. Was diese Personen dürfen, wird bei den Mitgliedern der Organisation verwaltet.</numerusform>
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
    <message>
        <source>The links in their mails stop working. You can invite the same people again.</source>
        <translation>Die Links in den E-Mails werden ungültig. Sie können dieselben Personen erneut einladen.</translation>
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
        <source>Until then nothing that changes the organization is sent.</source>
        <translation>Bis dahin wird nichts gesendet, was die Organisation ändert.</translation>
    </message>
    <message>
        <source>The run that was asked for last was not begun. Ask for it again.</source>
        <translation>Der zuletzt gewünschte Vorgang wurde nicht begonnen. Starten Sie ihn erneut.</translation>
    </message>
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
        <source>A Run Is Under Way</source>
        <translation>Ein Vorgang läuft noch</translation>
    </message>
    <message numerus="yes">
        <source>Vestibule is still at work. %Ln invite(s) are left.</source>
        <translation>
            <numerusform>Vestibule arbeitet noch. %Ln Einladung ist übrig.</numerusform>
            <numerusform>Vestibule arbeitet noch. %Ln Einladungen sind übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is under way is finished first. The rest can be resumed later.</source>
        <translation>Was gerade läuft, wird noch beendet. Der Rest lässt sich später fortsetzen.</translation>
    </message>
    <message>
        <source>Keep Going</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop and Quit</source>
        <translation>Stoppen und beenden</translation>
    </message>
    <message numerus="yes">
        <source>What you asked for was not sent: %Ln invite(s) wait here until it can be.</source>
        <translation>
            <numerusform>Was Sie wollten, wurde nicht gesendet: %Ln Einladung wartet hier, bis es geht.</numerusform>
            <numerusform>Was Sie wollten, wurde nicht gesendet: %Ln Einladungen warten hier, bis es geht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Send Again What Is Unknown?</source>
        <translation>Unbekanntes noch einmal senden?</translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln invite(s) is not known.</source>
        <translation>
            <numerusform>Was aus %Ln Einladung wurde, ist nicht bekannt.</numerusform>
            <numerusform>Was aus %Ln Einladungen wurde, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were sent, no answer came, and they were not found since. To send them again, Vestibule waits until a minute has passed since they were sent, looks once more, and then sends those that are still not there. If the server does the first ones after all, these people are invited twice.</source>
        <translation>Sie wurden gesendet, es kam keine Antwort, und seither wurden sie nicht gefunden. Um sie noch einmal zu senden, wartet Vestibule, bis seit dem Senden eine Minute vergangen ist, sieht noch einmal nach und sendet dann, was immer noch fehlt. Führt der Server die ersten doch noch aus, werden diese Personen zweimal eingeladen.</translation>
    </message>
    <message>
        <source>Only &amp;Look Again</source>
        <translation>Nur &amp;nachsehen</translation>
    </message>
    <message>
        <source>&amp;Send Again</source>
        <translation>Noch einmal &amp;senden</translation>
    </message>
    <message>
        <source>Stop the Run</source>
        <translation>Lauf anhalten</translation>
    </message>
    <message>
        <source>Something Was Not Sent</source>
        <translation>Etwas wurde nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) that you asked for were not sent.</source>
        <translation>
            <numerusform>%Ln Einladung, die Sie wollten, wurde nicht gesendet.</numerusform>
            <numerusform>%Ln Einladungen, die Sie wollten, wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be written down either, and are lost if you go on.</source>
        <translation>Sie konnten auch nicht festgehalten werden und gehen verloren, wenn Sie weitermachen.</translation>
    </message>
    <message>
        <source>Keep Them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Let Them Go</source>
        <translation>Verwerfen</translation>
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
        <source>It was begun with another key, and it cannot be told whether this key belongs to the same organization. Until that is said nothing is sent.</source>
        <translation>Es geschah mit einem anderen Schlüssel, und es lässt sich nicht erkennen, ob dieser Schlüssel zur selben Organisation gehört. Bis das gesagt ist, wird nichts gesendet.</translation>
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
        <source>Is the Other Program at Work?</source>
        <translation>Arbeitet das andere Programm noch?</translation>
    </message>
    <message>
        <source>The journal of runs is written by %1, as it says there.</source>
        <translation>Als Schreiber des Protokolls der Vorgänge ist vermerkt: %1.</translation>
    </message>
    <message>
        <source>Its file system has no locks that would tell whether that is still so. If that program has ended, its name can be set aside. If it has not, people could be invited twice.</source>
        <translation>Sein Dateisystem hat keine Sperren, an denen sich erkennen ließe, ob das noch stimmt. Ist jenes Programm beendet, kann der Vermerk entfernt werden. Ist es das nicht, könnten Personen doppelt eingeladen werden.</translation>
    </message>
    <message>
        <source>It Has Ended: Set Aside</source>
        <translation>Es ist beendet: Vermerk entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) were left out: they are gone or accepted by now.</source>
        <translation>
            <numerusform>%Ln Einladung wurde ausgelassen: Sie ist inzwischen gelöscht oder angenommen.</numerusform>
            <numerusform>%Ln Einladungen wurden ausgelassen: Sie sind inzwischen gelöscht oder angenommen.</numerusform>
        </translation>
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
        <source>The results could not be saved: %1. Choose another place, or make room.</source>
        <comment>the system&apos;s words</comment>
        <translation>Die Ergebnisse konnten nicht gespeichert werden: %1. Wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>Vestibule::RunSnapshot</name>
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
        <source>Reading what is to be done</source>
        <translation>Lesen, was zu tun ist</translation>
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
    <message>
        <source>Not begun: %1</source>
        <comment>the task</comment>
        <translation>Nicht begonnen: %1</translation>
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
        <source>%Ln sent again</source>
        <translation>
            <numerusform>%Ln erneut gesendet</numerusform>
            <numerusform>%Ln erneut gesendet</numerusform>
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
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln nicht bekannt</numerusform>
            <numerusform>%Ln nicht bekannt</numerusform>
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
        <source>The invite of %1 was revoked.</source>
        <translation>Die Einladung für %1 wurde widerrufen.</translation>
    </message>
    <message>
        <source>The invite of %1 was sent again.</source>
        <translation>Die Einladung für %1 wurde erneut gesendet.</translation>
    </message>
    <message>
        <source>The invite of %1 was changed and sent again.</source>
        <translation>Die Einladung für %1 wurde geändert und erneut gesendet.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Writing down what is to be done…</source>
        <translation>Was zu tun ist, wird aufgeschrieben…</translation>
    </message>
    <message>
        <source>Checking what was done before the interruption…</source>
        <translation>Es wird geprüft, was vor der Unterbrechung getan wurde…</translation>
    </message>
    <message>
        <source>What is under way is finished first…</source>
        <translation>Was gerade läuft, wird noch beendet…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute</source>
        <comment>invites</comment>
        <translation>
            <numerusform>%Ln pro Minute</numerusform>
            <numerusform>%Ln pro Minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are revoked and not yet invited again.</source>
        <translation>
            <numerusform>%Ln ist widerrufen und noch nicht erneut eingeladen.</numerusform>
            <numerusform>%Ln sind widerrufen und noch nicht erneut eingeladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more run(s) begin when this one has ended.</source>
        <translation>
            <numerusform>%Ln weiterer Vorgang beginnt, sobald dieser beendet ist.</numerusform>
            <numerusform>%Ln weitere Vorgänge beginnen, sobald dieser beendet ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run before: %1</source>
        <translation>Der Vorgang davor: %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month, year</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, month</comment>
        <translation>%1. %2</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>Fehlgeschlagenes wiederholen</translation>
    </message>
    <message>
        <source>Save Results…</source>
        <translation>Ergebnisse speichern…</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>Details zeigen</translation>
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
        <source>%1 at %2</source>
        <comment>day, time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, what was done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A run was interrupted: %1, begun on %2. %3, %4.</source>
        <comment>task, day and time, counts</comment>
        <translation>Ein Vorgang wurde unterbrochen: %1, begonnen am %2. %3, %4.</translation>
    </message>
    <message>
        <source>Send Again…</source>
        <translation>Noch einmal senden …</translation>
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
        <source>Open What Was Left Out…</source>
        <translation>Ausgelassene öffnen …</translation>
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
</context>
<context>
    <name>Vestibule::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search: words or status:…</source>
        <translation>Suche: Wörter oder status:…</translation>
    </message>
    <message>
        <source>Shows the invites whose address or ID holds these words, or that meet conditions such as status:pending. Alt+Down suggests some.</source>
        <translation>Zeigt die Einladungen, deren Adresse oder ID diese Wörter enthält oder die Bedingungen wie status:pending erfüllen. Alt+Pfeil nach unten schlägt welche vor.</translation>
    </message>
    <message>
        <source>Words of an address or ID, and conditions such as status:pending, role:owner or expires:&lt;3d (Alt+Down suggests some)</source>
        <translation>Wörter einer Adresse oder ID und Bedingungen wie status:pending, role:owner oder expires:&lt;3d (Alt+Pfeil nach unten schlägt welche vor)</translation>
    </message>
    <message>
        <source>Explain Searches</source>
        <translation>Suchen erklären</translation>
    </message>
    <message>
        <source>Explain searches by examples</source>
        <translation>Suchen an Beispielen erklären</translation>
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
        <source>would become an owner</source>
        <translation>würde Eigentümer</translation>
    </message>
    <message>
        <source>a minus stands for “not”</source>
        <translation>ein Minus bedeutet „nicht“</translation>
    </message>
    <message>
        <source>each condition has to hold</source>
        <translation>alle Bedingungen müssen zutreffen</translation>
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
        <source>called pending, though its time is over</source>
        <translation>gilt als offen, obwohl ihre Zeit um ist</translation>
    </message>
    <message>
        <source>the person is a member</source>
        <translation>die Person ist Mitglied</translation>
    </message>
    <message>
        <source>other than at the last look</source>
        <translation>anders als beim letzten Stand</translation>
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
        <source>from that day to that one</source>
        <translation>von diesem Tag bis zu jenem</translation>
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
        <source>quotes hold blanks; none is no project</source>
        <translation>Anführungszeichen halten Leerzeichen zusammen; none: kein Projekt</translation>
    </message>
    <message>
        <source>what follows the @ of the address</source>
        <translation>was in der Adresse auf das @ folgt</translation>
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
</context>
<context>
    <name>Vestibule::SearchKnowledge</name>
    <message>
        <source>Reading who is a member of the organization; until then, is:member hides nothing.</source>
        <translation>Es wird gelesen, wer Mitglied der Organisation ist; bis dahin blendet is:member nichts aus.</translation>
    </message>
    <message>
        <source>Who is a member could not be read, so is:member hides nothing. %1</source>
        <comment>%1 is a sentence: why</comment>
        <translation>Es ließ sich nicht lesen, wer Mitglied ist; is:member blendet daher nichts aus. %1</translation>
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
    <message numerus="yes">
        <source>That is too much for the clipboard, which takes %Ln rows. Export the selection to a file instead.</source>
        <translation>
            <numerusform>Das ist zu viel für die Zwischenablage, die %Ln Zeile fasst. Exportieren Sie die Auswahl stattdessen in eine Datei.</numerusform>
            <numerusform>Das ist zu viel für die Zwischenablage, die %Ln Zeilen fasst. Exportieren Sie die Auswahl stattdessen in eine Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying… %1%</source>
        <translation>Wird kopiert… %1 %</translation>
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
        <source>%Ln accepted invite(s) can be neither revoked nor sent again.</source>
        <translation>
            <numerusform>%Ln angenommene Einladung lässt sich weder widerrufen noch erneut senden.</numerusform>
            <numerusform>%Ln angenommene Einladungen lassen sich weder widerrufen noch erneut senden.</numerusform>
        </translation>
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
        <source>The clock of this computer is %1 ahead of the server&apos;s. Ages and expiry are counted by the server&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers vor, um: %1. Alter und Ablauf zählen nach der Uhr des Servers.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the server&apos;s. Ages and expiry are counted by the server&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers nach, um: %1. Alter und Ablauf zählen nach der Uhr des Servers.</translation>
    </message>
    <message>
        <source>The server does not say what time it is, and the clock of this computer may be wrong, so nothing is chosen by its age.</source>
        <translation>Der Server sagt nicht, wie spät es ist, und die Uhr dieses Computers kann falsch gehen; deshalb wird nichts nach seinem Alter ausgewählt.</translation>
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
        <source>%1, key for this run only</source>
        <translation>%1, Schlüssel nur für diese Sitzung</translation>
    </message>
</context>
<context>
    <name>Vestibule::SessionJournal</name>
    <message>
        <source>The journal of earlier runs was damaged. It was set aside as %1, and a new one was begun.</source>
        <translation>Das Protokoll früherer Vorgänge war beschädigt. Es wurde als %1 aufbewahrt und ein neues begonnen.</translation>
    </message>
    <message>
        <source>It is not settled whose journal of runs this is. Change the key, or open the window again, to be asked once more.</source>
        <translation>Es ist nicht geklärt, wessen Protokoll der Vorgänge das ist. Wechseln Sie den Schlüssel oder öffnen Sie das Fenster neu, um noch einmal gefragt zu werden.</translation>
    </message>
    <message>
        <source>It could not be found out whose journal of runs is to be used. %1 Refresh the list to try again.</source>
        <translation>Es ließ sich nicht herausfinden, wessen Protokoll der Vorgänge zu verwenden ist. %1 Aktualisieren Sie die Liste, um es erneut zu versuchen.</translation>
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
        <source>What it does</source>
        <translation>Was geschieht</translation>
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
</context>
<context>
    <name>Vestibule::SideBar</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Searches that are kept at hand, with the number of invites each finds</source>
        <translation>Suchen, die zur Hand bleiben, mit der Zahl der gefundenen Einladungen</translation>
    </message>
</context>
<context>
    <name>Vestibule::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, read at %2</source>
        <comment>place and time of day</comment>
        <translation>%1, gelesen um %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, read on %2 at %3</source>
        <comment>place, day and time of day</comment>
        <translation>%1, gelesen am %2 um %3</translation>
    </message>
</context>
<context>
    <name>Vestibule::StoryContent</name>
    <message>
        <source>gone</source>
        <comment>a project</comment>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a project</comment>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>The API did not say</source>
        <translation>Von der API nicht angegeben</translation>
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
        <source>Sent again with Vestibule</source>
        <translation>Mit Vestibule erneut gesendet</translation>
    </message>
    <message>
        <source>Changed and sent again with Vestibule</source>
        <translation>Mit Vestibule geändert und erneut gesendet</translation>
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
        <source>Past its expiry, and still called pending</source>
        <translation>Frist vorbei, gilt aber noch als offen</translation>
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
        <source>Replaced by sending it again</source>
        <translation>Durch erneutes Senden ersetzt</translation>
    </message>
    <message>
        <source>Replaced by a changed one</source>
        <translation>Durch eine geänderte ersetzt</translation>
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
        <source>No. The invite was accepted, and the person has left since.</source>
        <translation>Nein. Die Einladung wurde angenommen, aber die Person ist nicht mehr Mitglied.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known: this key may not read the members.</source>
        <translation>Nicht bekannt: Dieser Schlüssel darf die Mitglieder nicht lesen.</translation>
    </message>
    <message>
        <source>Not known: the members could not be read.</source>
        <translation>Nicht bekannt: Die Mitglieder konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>whether the person is a member</comment>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Who invited is not known: the audit log could not be read just now.</source>
        <translation>Wer eingeladen hat, ist nicht bekannt: Das Audit-Log ließ sich gerade nicht lesen.</translation>
    </message>
    <message>
        <source>Who invited is not known: this key may not read the audit log.</source>
        <translation>Wer eingeladen hat, ist nicht bekannt: Dieser Schlüssel darf das Audit-Log nicht lesen.</translation>
    </message>
    <message>
        <source>Who invited is not known: this organization gives no audit log.</source>
        <translation>Wer eingeladen hat, ist nicht bekannt: Diese Organisation bietet kein Audit-Log.</translation>
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
</context>
<context>
    <name>Vestibule::StoryView</name>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>What happened to this invite</source>
        <translation>Was mit dieser Einladung geschah</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Erneut fragen</translation>
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
        <source>An accepted invite can be neither revoked nor sent again. What the person may do is managed under the organization&apos;s members.</source>
        <translation>Eine angenommene Einladung lässt sich weder widerrufen noch erneut senden. Was die Person darf, wird bei den Mitgliedern der Organisation verwaltet.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
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
        <source>At a time that is not known</source>
        <translation>Zu unbekannter Zeit</translation>
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
        <source>%Ln invites to look at</source>
        <translation>
            <numerusform>%Ln Einladung mit Befund</numerusform>
            <numerusform>%Ln Einladungen mit Befund</numerusform>
        </translation>
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
</context>
<context>
    <name>Vestibule::WelcomePage</name>
    <message>
        <source>&amp;Keep It in the System Keychain</source>
        <translation>Im Schlüsselbund &amp;speichern</translation>
    </message>
    <message>
        <source>Use It for This &amp;Run Only</source>
        <translation>Nur für diese Sitzung &amp;verwenden</translation>
    </message>
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
        <source>See who is invited to your OpenAI organization, invite and revoke.</source>
        <translation>Sehen, wer in Ihre OpenAI-Organisation eingeladen ist, einladen und widerrufen.</translation>
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
        <source>For keys of several organizations. It holds for this run; set OPENAI_ORG_ID to have it every time.</source>
        <translation>Für Schlüssel mehrerer Organisationen. Gilt für diese Sitzung; mit OPENAI_ORG_ID gilt sie immer.</translation>
    </message>
    <message>
        <source>No key at hand? Look around among made-up people; nothing leaves this computer.</source>
        <translation>Kein Schlüssel zur Hand? Sehen Sie sich unter erfundenen Personen um; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Requests go to %1, as OPENAI_BASE_URL says.</source>
        <translation>Anfragen gehen an %1, wie OPENAI_BASE_URL vorgibt.</translation>
    </message>
    <message>
        <source>The key stays in your system&apos;s keychain or, for this run only, in memory; it is never written to a file. It needs the permissions api.management.read to list and api.management.write to invite and revoke. Owners of the organization make admin keys at platform.openai.com/settings/organization/admin-keys.</source>
        <translation>Der Schlüssel bleibt im Schlüsselbund Ihres Systems oder, nur für diesen Lauf, im Speicher; er wird nie in eine Datei geschrieben. Er braucht die Berechtigungen api.management.read zum Auflisten und api.management.write zum Einladen und Widerrufen. Inhaber der Organisation legen Admin-Schlüssel unter platform.openai.com/settings/organization/admin-keys an.</translation>
    </message>
</context>
<context>
    <name>Vestibule::WholeFile</name>
    <message>
        <source>what is there is no file</source>
        <translation>was dort steht, ist keine Datei</translation>
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
        <source>Waiting %1, the API asked us to slow down.</source>
        <translation>Noch %1 Pause, um die die API gebeten hat.</translation>
    </message>
    <message>
        <source>That did not work yet; trying again in %1.</source>
        <translation>Das hat noch nicht geklappt; neuer Versuch in %1.</translation>
    </message>
    <message>
        <source>Keeping to the pace the API allows; the next request goes in %1.</source>
        <translation>Im Tempo, das die API erlaubt; die nächste Anfrage folgt in %1.</translation>
    </message>
    <message>
        <source>What was sent may still be under way; looking once more in %1.</source>
        <translation>Was gesendet wurde, ist vielleicht noch unterwegs; in %1 wird noch einmal nachgesehen.</translation>
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
        <source>It may be asking for its password. You can also enter a key below and use it for this run only.</source>
        <translation>Vielleicht fragt er nach seinem Passwort. Sie können auch unten einen Schlüssel eingeben und nur für diese Sitzung verwenden.</translation>
    </message>
    <message>
        <source>The stored key cannot be found.</source>
        <translation>Der gespeicherte Schlüssel ist nicht zu sehen.</translation>
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
        <source>No keychain answers on this system.</source>
        <translation>Auf diesem System antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>You can use a key for this run only.</source>
        <translation>Sie können einen Schlüssel nur für diese Sitzung verwenden.</translation>
    </message>
    <message>
        <source>The keychain did not give the key.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Allow the access and try again, or use a key for this run only.</source>
        <translation>Erlauben Sie den Zugriff und versuchen Sie es erneut, oder verwenden Sie einen Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain did not take the key.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>You can use it for this run only.</source>
        <translation>Sie können ihn nur für diese Sitzung verwenden.</translation>
    </message>
    <message>
        <source>Use for This Run</source>
        <translation>Für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>The keychain took the key, but does not show it afterwards.</source>
        <translation>Der Schlüsselbund hat den Schlüssel angenommen, zeigt ihn danach aber nicht.</translation>
    </message>
    <message>
        <source>It may be locked. You can use the key for this run only.</source>
        <translation>Vielleicht ist er gesperrt. Sie können den Schlüssel nur für diese Sitzung verwenden.</translation>
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
        <source>A key that is kept for another address is not sent there. Give one for this address, or start without OPENAI_BASE_URL.</source>
        <translation>Ein Schlüssel, der für eine andere Adresse aufbewahrt wird, wird nicht dorthin gesendet. Geben Sie einen für diese Adresse an, oder starten Sie ohne OPENAI_BASE_URL.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Der Schlüssel wird ausprobiert …</translation>
    </message>
    <message>
        <source>The API has not answered yet.</source>
        <translation>Die API hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The key was not kept, since it could not be tried.</source>
        <translation>Der Schlüssel wurde nicht aufbewahrt, weil er nicht ausprobiert werden konnte.</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>Unknown command: %1</source>
        <translation>Unbekannter Befehl: %1</translation>
    </message>
    <message>
        <source>Not a number of invites: %1</source>
        <translation>Keine gültige Anzahl von Einladungen: %1</translation>
    </message>
</context>
</TS>
