<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n invite(s) exported…</source>
        <translation>
            <numerusform>%n invite exported…</numerusform>
            <numerusform>%n invites exported…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s) exported.</source>
        <translation>
            <numerusform>%n invite exported.</numerusform>
            <numerusform>%n invites exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for pending invites: %n read…</source>
        <translation>
            <numerusform>Looking for pending invites: %n read…</numerusform>
            <numerusform>Looking for pending invites: %n read…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s) could not be read and are left out.</source>
        <translation>
            <numerusform>%n invite could not be read and is left out.</numerusform>
            <numerusform>%n invites could not be read and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s) read…</source>
        <translation>
            <numerusform>%n invite read…</numerusform>
            <numerusform>%n invites read…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListStatus</name>
    <message numerus="yes">
        <source>Showing %1 of %Ln loaded</source>
        <comment>%1 is a number</comment>
        <translation>
            <numerusform>Showing %1 of %Ln loaded</numerusform>
            <numerusform>Showing %1 of %Ln loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %Ln invites</source>
        <comment>%1 is a number</comment>
        <translation>
            <numerusform>Showing %1 of %Ln invite</numerusform>
            <numerusform>Showing %1 of %Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln invites</source>
        <translation>
            <numerusform>%Ln invite</numerusform>
            <numerusform>All %Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s, the API asked us to slow down</source>
        <translation>
            <numerusform>Waiting %Ln s, the API asked us to slow down</numerusform>
            <numerusform>Waiting %Ln s, the API asked us to slow down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer, trying again in %Ln s</source>
        <translation>
            <numerusform>No answer, trying again in %Ln s</numerusform>
            <numerusform>No answer, trying again in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln loaded so far</source>
        <translation>
            <numerusform>Searching… %Ln loaded so far</numerusform>
            <numerusform>Searching… %Ln loaded so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading the rest to sort it… %Ln loaded so far</source>
        <translation>
            <numerusform>Loading the rest to sort it… %Ln loaded so far</numerusform>
            <numerusform>Loading the rest to sort it… %Ln loaded so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading all… %Ln loaded so far</source>
        <translation>
            <numerusform>Loading all… %Ln loaded so far</numerusform>
            <numerusform>Loading all… %Ln loaded so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows could not be read and are left out</source>
        <translation>
            <numerusform>%Ln row could not be read and is left out</numerusform>
            <numerusform>%Ln rows could not be read and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln invites were searched.</source>
        <translation>
            <numerusform>The only invite was searched.</numerusform>
            <numerusform>All %Ln invites were searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No match yet among the %Ln loaded; there is more on the server.</source>
        <translation>
            <numerusform>The one loaded does not match; there is more on the server.</numerusform>
            <numerusform>No match yet among the %Ln loaded; there is more on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln were searched; there is more on the server.</source>
        <translation>
            <numerusform>Only one was searched; there is more on the server.</numerusform>
            <numerusform>Only %Ln were searched; there is more on the server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ActivityStrip</name>
    <message numerus="yes">
        <source>Waiting %n s, the API asked us to slow down.</source>
        <translation>
            <numerusform>Waiting %n s, the API asked us to slow down.</numerusform>
            <numerusform>Waiting %n s, the API asked us to slow down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That did not work yet; trying again in %n s.</source>
        <translation>
            <numerusform>That did not work yet; trying again in %n s.</numerusform>
            <numerusform>That did not work yet; trying again in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ExportDialog</name>
    <message numerus="yes">
        <source>Loading the rest: %Ln invite(s) so far…</source>
        <translation>
            <numerusform>Loading the rest: %Ln invite so far…</numerusform>
            <numerusform>Loading the rest: %Ln invites so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) are loaded; the rest is loaded first.</source>
        <translation>
            <numerusform>%Ln invite is loaded; the rest is loaded first.</numerusform>
            <numerusform>%Ln invites are loaded; the rest is loaded first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln invite(s) to %1</source>
        <translation>
            <numerusform>Exported %Ln invite to %1</numerusform>
            <numerusform>Exported %Ln invites to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It shows %Ln invite(s) so far; the rest is loaded first.</source>
        <translation>
            <numerusform>It shows %Ln invite so far; the rest is loaded first.</numerusform>
            <numerusform>It shows %Ln invites so far; the rest is loaded first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) of the list could not be read and are not in the file.</source>
        <translation>
            <numerusform>%Ln invite of the list could not be read and is not in the file.</numerusform>
            <numerusform>%Ln invites of the list could not be read and are not in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::InviteForm</name>
    <message numerus="yes">
        <source>Checked against the %Ln invite(s) loaded so far.</source>
        <translation>
            <numerusform>Checked against the one invite loaded so far.</numerusform>
            <numerusform>Checked against the %Ln invites loaded so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ProjectPicker</name>
    <message numerus="yes">
        <source>%n project(s) chosen</source>
        <translation>
            <numerusform>%n project chosen</numerusform>
            <numerusform>%n projects chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::RevokeDialog</name>
    <message numerus="yes">
        <source>&amp;Revoke %Ln Invite(s)</source>
        <translation>
            <numerusform>&amp;Revoke %Ln Invite</numerusform>
            <numerusform>&amp;Revoke %Ln Invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) were accepted already and cannot be revoked. What these people may do is managed under the organization&apos;s members.</source>
        <translation>
            <numerusform>%Ln invite was accepted already and cannot be revoked. What this person may do is managed under the organization&apos;s members.</numerusform>
            <numerusform>%Ln invites were accepted already and cannot be revoked. What these people may do is managed under the organization&apos;s members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln invite(s)?</source>
        <translation>
            <numerusform>Revoke %Ln invite?</numerusform>
            <numerusform>Revoke %Ln invites?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking %Ln invite(s)</source>
        <translation>
            <numerusform>Revoking %Ln invite</numerusform>
            <numerusform>Revoking %Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Try %Ln Invite(s) Again</source>
        <translation>
            <numerusform>&amp;Try %Ln Invite Again</numerusform>
            <numerusform>&amp;Try %Ln Invites Again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) revoked</source>
        <translation>
            <numerusform>%Ln invite revoked</numerusform>
            <numerusform>%Ln invites revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be revoked</source>
        <translation>
            <numerusform>%Ln could not be revoked</numerusform>
            <numerusform>%Ln could not be revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tried</source>
        <translation>
            <numerusform>%Ln not tried</numerusform>
            <numerusform>%Ln not tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln not known</numerusform>
            <numerusform>%Ln not known</numerusform>
        </translation>
    </message>
</context>
</TS>
