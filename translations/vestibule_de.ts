<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>CommandLine</name>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>Die Ausgabe lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 key or permission, 4 outcome unknown, 5 done in part, 130 cancelled.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 Schlüssel oder Berechtigung, 4 Ausgang unbekannt, 5 teilweise erledigt, 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Environment: OPENAI_ADMIN_KEY (else the key from the system&apos;s keychain is used), OPENAI_BASE_URL, OPENAI_ORG_ID.</source>
        <translation>Umgebung: OPENAI_ADMIN_KEY (sonst gilt der Schlüssel aus dem Schlüsselbund des Systems), OPENAI_BASE_URL, OPENAI_ORG_ID.</translation>
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
        <source>Options:
  --demo         Work on a made-up organization; no key needed.
  -h, --help     Print this help; after a command, its own.
  -v, --version  Print the version.</source>
        <translation>Optionen:
  --demo         Mit einer erfundenen Organisation arbeiten; kein Schlüssel nötig.
  -h, --help     Diese Hilfe ausgeben; nach einem Befehl dessen eigene.
  -v, --version  Die Version ausgeben.</translation>
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
        <source>Write all invites to a CSV file.</source>
        <translation>Alle Einladungen in eine CSV-Datei schreiben.</translation>
    </message>
    <message>
        <source>The file to write, replaced once all is there; - is stdout.</source>
        <translation>Die Zieldatei, ersetzt erst, wenn alles da ist; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>data (the default): for programs, nothing changed. spreadsheet: safe to open in one.</source>
        <translation>data (Vorgabe): für Programme, alles unverändert. spreadsheet: lässt sich gefahrlos in einer Tabellenkalkulation öffnen.</translation>
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
        <source>--project takes ID:member or ID:owner, and “%1” is neither.</source>
        <translation>--project nimmt ID:member oder ID:owner an; „%1“ ist keines von beiden.</translation>
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
        <source>Invite people.</source>
        <translation>Personen einladen.</translation>
    </message>
    <message>
        <source>The address of a person; any number.</source>
        <translation>Die Adresse einer Person; beliebig viele.</translation>
    </message>
    <message>
        <source>The role in the organization.</source>
        <translation>Die Rolle in der Organisation.</translation>
    </message>
    <message>
        <source>A project to open, and the role there; may be repeated. Without any, the default project is opened.</source>
        <translation>Ein Projekt, das freigegeben wird, und die Rolle darin; mehrmals möglich. Ohne Angabe wird das Standardprojekt freigegeben.</translation>
    </message>
    <message>
        <source>Open no project, not even the default one.</source>
        <translation>Kein Projekt freigeben, auch nicht das Standardprojekt.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for pending invites: %n read…</source>
        <translation>
            <numerusform>Suche nach offenen Einladungen: %n gelesen…</numerusform>
            <numerusform>Suche nach offenen Einladungen: %n gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>This key may not read the list, so pending invites of the same people are not seen.</source>
        <translation>Dieser Schlüssel darf die Liste nicht lesen; offene Einladungen derselben Personen bleiben daher unbemerkt.</translation>
    </message>
    <message>
        <source>%1: not invited again, since the invite %2 is still pending. Revoke it first to send a new one.</source>
        <translation>%1: nicht erneut eingeladen, da die Einladung %2 noch offen ist. Widerrufen Sie diese zuerst, um eine neue zu senden.</translation>
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
        <source>Say which invites to revoke, by their IDs.</source>
        <translation>Geben Sie die IDs der Einladungen an, die widerrufen werden sollen.</translation>
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
    <message>
        <source>Waiting %1 s, the API asked us to slow down.</source>
        <translation>Noch %1 s Pause, um die die API gebeten hat.</translation>
    </message>
    <message>
        <source>%1: the answer was lost, but the list shows the invite.</source>
        <translation>%1: Die Antwort ging verloren, aber die Liste zeigt die Einladung.</translation>
    </message>
    <message>
        <source>%1: the list was read twice, a few seconds apart, and does not show the invite.</source>
        <translation>%1: Die Liste wurde zweimal im Abstand einiger Sekunden gelesen und zeigt die Einladung nicht.</translation>
    </message>
    <message>
        <source>%1: looking in the list was stopped.</source>
        <translation>%1: Das Nachsehen in der Liste wurde angehalten.</translation>
    </message>
    <message>
        <source>%1: the list does not tell whether the invite was made. %2</source>
        <translation>%1: Die Liste gibt keine Auskunft, ob die Einladung angelegt wurde. %2</translation>
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
        <source>The identity of %1 could not be verified, so nothing was sent.</source>
        <translation>%1 konnte seine Identität nicht nachweisen, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and whether a proxy inspects the connection.</source>
        <translation>Prüfen Sie die Uhr dieses Computers und ob ein Proxy die Verbindung mitliest.</translation>
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
        <source>Type an email address.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein.</translation>
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
    <message numerus="yes">
        <source>Waiting %Ln s, the API asked us to slow down</source>
        <translation>
            <numerusform>Noch %Ln&#xa0;s Pause, um die die API gebeten hat</numerusform>
            <numerusform>Noch %Ln&#xa0;s Pause, um die die API gebeten hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer, trying again in %Ln s</source>
        <translation>
            <numerusform>Keine Antwort, neuer Versuch in %Ln&#xa0;s</numerusform>
            <numerusform>Keine Antwort, neuer Versuch in %Ln&#xa0;s</numerusform>
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
        <source>&amp;Invite…</source>
        <translation>&amp;Einladen…</translation>
    </message>
    <message>
        <source>Invite a person</source>
        <translation>Eine Person einladen</translation>
    </message>
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
        <source>Export invites as CSV</source>
        <translation>Einladungen als CSV exportieren</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
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
</context>
<context>
    <name>Vestibule::ActivityStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n s, the API asked us to slow down.</source>
        <translation>
            <numerusform>Noch %n&#xa0;s Pause, um die die API gebeten hat.</numerusform>
            <numerusform>Noch %n&#xa0;s Pause, um die die API gebeten hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That did not work yet; trying again in %n s.</source>
        <translation>
            <numerusform>Das hat noch nicht geklappt; neuer Versuch in %n&#xa0;s.</numerusform>
            <numerusform>Das hat noch nicht geklappt; neuer Versuch in %n&#xa0;s.</numerusform>
        </translation>
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
    <name>Vestibule::DemoWorker</name>
    <message>
        <source>The server of the demo organization does not take its port.</source>
        <translation>Der Server der Demo-Organisation kann seinen Port nicht übernehmen.</translation>
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
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>For a s&amp;preadsheet</source>
        <translation>Für eine &amp;Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Umlauts open well, and text that looks like a formula is made harmless with a &apos; in front.</source>
        <translation>Umlaute bleiben erhalten, und Text, der wie eine Formel aussieht, wird durch ein &apos; am Anfang entschärft.</translation>
    </message>
    <message>
        <source>For p&amp;rograms</source>
        <translation>Für &amp;Programme</translation>
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
</context>
<context>
    <name>Vestibule::FilterBar</name>
    <message>
        <source>Status shown</source>
        <translation>Angezeigter Status</translation>
    </message>
    <message>
        <source>All</source>
        <comment>invites of any status</comment>
        <translation>Alle</translation>
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
        <source>Shows invites of this status only</source>
        <translation>Zeigt nur Einladungen mit diesem Status</translation>
    </message>
    <message>
        <source>Shows invites of any status</source>
        <translation>Zeigt Einladungen mit jedem Status</translation>
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
        <source>Pending, expires soon</source>
        <translation>Offen, läuft bald ab</translation>
    </message>
    <message>
        <source>Pending, past its expiry</source>
        <translation>Offen, Frist vorbei</translation>
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
</context>
<context>
    <name>Vestibule::InviteDialog</name>
    <message>
        <source>Invite a Person</source>
        <translation>Person einladen</translation>
    </message>
    <message>
        <source>&amp;Send Invite</source>
        <translation>Einladung se&amp;nden</translation>
    </message>
    <message>
        <source>The invite was sent.</source>
        <translation>Die Einladung wurde gesendet.</translation>
    </message>
    <message>
        <source>Stopped. The invite was not sent.</source>
        <translation>Gestoppt. Die Einladung wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Looking in the list was stopped.</source>
        <translation>Das Nachsehen in der Liste wurde gestoppt.</translation>
    </message>
    <message>
        <source>Look again before you send it a second time.</source>
        <translation>Sehen Sie erneut nach, bevor Sie sie ein zweites Mal senden.</translation>
    </message>
    <message>
        <source>Sending the invite…</source>
        <translation>Die Einladung wird gesendet…</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Send Again</source>
        <translation>Erneut se&amp;nden</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>Erneut &amp;nachsehen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Invite Any&amp;way</source>
        <translation>&amp;Trotzdem einladen</translation>
    </message>
    <message>
        <source>Leave without sending this invite?</source>
        <translation>Schließen, ohne diese Einladung zu senden?</translation>
    </message>
    <message>
        <source>It is not known whether it was sent. Refresh the list later to see.</source>
        <translation>Es ist nicht bekannt, ob sie gesendet wurde. Aktualisieren Sie später die Liste, um es zu sehen.</translation>
    </message>
    <message>
        <source>What you typed will be lost.</source>
        <translation>Ihre Eingaben gehen verloren.</translation>
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
        <source>%1 Looking in the list whether the invite was made…</source>
        <translation>%1 In der Liste wird nachgesehen, ob die Einladung angelegt wurde …</translation>
    </message>
    <message>
        <source>The invite is not in the list yet. Looking once more in a few seconds…</source>
        <translation>Die Einladung steht noch nicht in der Liste. In einigen Sekunden wird noch einmal nachgesehen …</translation>
    </message>
    <message>
        <source>Its answer was lost, but the list shows it.</source>
        <translation>Die Antwort ging verloren, aber die Liste zeigt sie.</translation>
    </message>
    <message>
        <source>The list does not tell: %1</source>
        <translation>Die Liste gibt keine Auskunft: %1</translation>
    </message>
    <message>
        <source>%1 It is not known whether the invite was made. %2</source>
        <translation>%1 Es ist nicht bekannt, ob die Einladung angelegt wurde. %2</translation>
    </message>
    <message>
        <source>%1 The invite is not in the list now.</source>
        <translation>%1 Die Einladung steht derzeit nicht in der Liste.</translation>
    </message>
    <message>
        <source>The list was read twice, a few seconds apart. If the server is still at work, sending again makes a second invite.</source>
        <translation>Die Liste wurde zweimal im Abstand einiger Sekunden gelesen. Falls der Server noch arbeitet, erzeugt erneutes Senden eine zweite Einladung.</translation>
    </message>
</context>
<context>
    <name>Vestibule::InviteFields</name>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Pending, past its expiry</source>
        <translation>Offen, Frist vorbei</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>„%1“ kopieren</translation>
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
    <name>Vestibule::InviteForm</name>
    <message>
        <source>&amp;Email address:</source>
        <translation>&amp;E-Mail-Adresse:</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Role in the organization</source>
        <translation>Rolle in der Organisation</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Leser</translation>
    </message>
    <message>
        <source>Works in the projects they have access to.</source>
        <translation>Arbeitet in den freigegebenen Projekten.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Ei&amp;gentümer</translation>
    </message>
    <message>
        <source>May do everything: manage people, projects, keys and billing, and remove other owners.</source>
        <translation>Darf alles: Personen, Projekte, Schlüssel und Abrechnung verwalten und andere Eigentümer entfernen.</translation>
    </message>
    <message>
        <source>Projects they get access to</source>
        <translation>Mit der Annahme freigegebene Projekte</translation>
    </message>
    <message>
        <source>The &amp;default project</source>
        <translation>Das &amp;Standardprojekt</translation>
    </message>
    <message>
        <source>&amp;No project, only the organization</source>
        <translation>&amp;Kein Projekt, nur die Organisation</translation>
    </message>
    <message>
        <source>&amp;These projects:</source>
        <translation>&amp;Diese Projekte:</translation>
    </message>
    <message>
        <source>Enter the address of the person to invite.</source>
        <translation>Geben Sie die Adresse der Person ein, die Sie einladen.</translation>
    </message>
    <message>
        <source>The address is not complete yet.</source>
        <translation>Die Adresse ist noch nicht vollständig.</translation>
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
        <source>before</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>This person accepted an invite %1.</source>
        <translation>Diese Person hat %1 eine Einladung angenommen.</translation>
    </message>
    <message>
        <source>This address was already invited %1, and that invite is still open.</source>
        <translation>Diese Adresse wurde %1 schon eingeladen, und diese Einladung ist noch offen.</translation>
    </message>
    <message>
        <source>They are probably a member already.</source>
        <translation>Wahrscheinlich ist die Person schon Mitglied.</translation>
    </message>
    <message>
        <source>A second invite may be refused.</source>
        <translation>Eine zweite Einladung wird womöglich abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>Checked against the %Ln invite(s) loaded so far.</source>
        <translation>
            <numerusform>Nur mit der einen bisher geladenen Einladung abgeglichen.</numerusform>
            <numerusform>Nur mit den %Ln bisher geladenen Einladungen abgeglichen.</numerusform>
        </translation>
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
        <source>JSON as the API sent it</source>
        <translation>JSON, wie die API es gesendet hat</translation>
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
    <name>Vestibule::RevokeDialog</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Invites to revoke</source>
        <translation>Zu widerrufende Einladungen</translation>
    </message>
    <message>
        <source>Revoke Invites</source>
        <translation>Einladungen widerrufen</translation>
    </message>
    <message>
        <source>Left out: accepted already</source>
        <translation>Ausgelassen: bereits angenommen</translation>
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
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %Ln invite(s)</source>
        <translation>
            <numerusform>%Ln Einladung wird widerrufen</numerusform>
            <numerusform>%Ln Einladungen werden widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>%L1 von %L2 erledigt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Was gone already</source>
        <translation>Gab es nicht mehr</translation>
    </message>
    <message>
        <source>Accepted meanwhile; the access is managed under members</source>
        <translation>Inzwischen angenommen; der Zugang wird bei den Mitgliedern verwaltet</translation>
    </message>
    <message>
        <source>Not revoked: %1</source>
        <translation>Nicht widerrufen: %1</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Try %Ln Invite(s) Again</source>
        <translation>
            <numerusform>&amp;Widerruf erneut versuchen (%Ln)</numerusform>
            <numerusform>&amp;Widerruf erneut versuchen (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) revoked</source>
        <translation>
            <numerusform>%Ln Einladung widerrufen</numerusform>
            <numerusform>%Ln Einladungen widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be revoked</source>
        <translation>
            <numerusform>%Ln konnte nicht widerrufen werden</numerusform>
            <numerusform>%Ln konnten nicht widerrufen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tried</source>
        <translation>
            <numerusform>%Ln nicht versucht</numerusform>
            <numerusform>%Ln nicht versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 accepted the invite meanwhile, so there is nothing left to revoke.</source>
        <translation>%1 hat die Einladung inzwischen angenommen; es gibt nichts mehr zu widerrufen.</translation>
    </message>
    <message>
        <source>What this person may do is managed under the organization&apos;s members.</source>
        <translation>Was diese Person darf, wird bei den Mitgliedern der Organisation verwaltet.</translation>
    </message>
    <message>
        <source>Stopping after the one that is under way…</source>
        <translation>Stoppt nach dem laufenden Widerruf…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln nicht bekannt</numerusform>
            <numerusform>%Ln nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again: an invite that is gone counts as revoked.</source>
        <translation>Versuchen Sie es erneut: Eine Einladung, die nicht mehr da ist, gilt als widerrufen.</translation>
    </message>
</context>
<context>
    <name>Vestibule::SearchField</name>
    <message>
        <source>Search address or ID</source>
        <translation>Adresse oder ID suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Shows the invites whose address or ID holds this text</source>
        <translation>Zeigt die Einladungen, deren Adresse oder ID diesen Text enthält</translation>
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
        <source>The key stays in your system&apos;s keychain or, for this run only, in memory; it is never written to a file. It needs the permissions api.management.read to list and api.management.write to invite and revoke.</source>
        <translation>Der Schlüssel bleibt im Schlüsselbund Ihres Systems oder, nur für diese Sitzung, im Arbeitsspeicher; er wird nie in eine Datei geschrieben. Er braucht die Berechtigungen api.management.read zum Auflisten und api.management.write zum Einladen und Widerrufen.</translation>
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
