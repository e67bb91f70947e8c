<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>of invites</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <comment>of invites</comment>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <comment>of invites</comment>
        <translation>
            <numerusform>%Ln expired</numerusform>
            <numerusform>%Ln expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>of invites</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>of invites</comment>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1, among the %Ln loaded so far: %2.</source>
        <comment>a moment; counts of what changed</comment>
        <translation>
            <numerusform>Since %1, of the only one loaded so far: %2.</numerusform>
            <numerusform>Since %1, among the %Ln loaded so far: %2.</numerusform>
        </translation>
    </message>
</context>
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
        <source>%n invite(s) could not be read and are missing.</source>
        <translation>
            <numerusform>%n invite could not be read and is missing.</numerusform>
            <numerusform>%n invites could not be read and are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s) read…</source>
        <translation>
            <numerusform>%n invite read…</numerusform>
            <numerusform>%n invites read…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invite(s)?</source>
        <translation>
            <numerusform>Revoke %n invite?</numerusform>
            <numerusform>Revoke %n invites?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The API does not list the projects of %n invite(s); the new ones give access to the default project.</source>
        <translation>
            <numerusform>The API does not list the projects of %n invite; the new one gives access to the default project.</numerusform>
            <numerusform>The API does not list the projects of %n invites; the new ones give access to the default project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were too long for a cell and were shortened.</source>
        <translation>
            <numerusform>%n value was too long for a cell and was shortened.</numerusform>
            <numerusform>%n values were too long for a cell and were shortened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for earlier invites of these people: %n read…</source>
        <translation>
            <numerusform>Looking for earlier invites of these people: %n read…</numerusform>
            <numerusform>Looking for earlier invites of these people: %n read…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invite(s)?</source>
        <translation>
            <numerusform>Resend %n invite?</numerusform>
            <numerusform>Resend %n invites?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to clean up among %n invite(s).</source>
        <translation>
            <numerusform>Nothing to clean up among %n invite.</numerusform>
            <numerusform>Nothing to clean up among %n invites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no column %1; the list has %n column(s) without headings.</source>
        <translation>
            <numerusform>There is no column %1; the list has %n column without headings.</numerusform>
            <numerusform>There is no column %1; the list has %n columns without headings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>run %1 of %2, with %n row(s) left</source>
        <translation>
            <numerusform>run %1 of %2, with %n row left</numerusform>
            <numerusform>run %1 of %2, with %n rows left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would become an owner. Invite?</source>
        <translation>
            <numerusform>%n of them would become an owner. Invite?</numerusform>
            <numerusform>%n of them would become owners. Invite?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s) could still be accepted and would be revoked.</source>
        <translation>
            <numerusform>%n invite could still be accepted and would be revoked.</numerusform>
            <numerusform>%n invites could still be accepted and would be revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget the %n run(s) of its organization on this computer as well?</source>
        <translation>
            <numerusform>Forget the one run of its organization on this computer as well?</numerusform>
            <numerusform>Forget the %n runs of its organization on this computer as well?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n step(s) of this plan?</source>
        <translation>
            <numerusform>Carry out %n step of this plan?</numerusform>
            <numerusform>Carry out %n steps of this plan?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) written.</source>
        <translation>
            <numerusform>%n person written.</numerusform>
            <numerusform>%n people written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed. Retry with: %1</source>
        <translation>
            <numerusform>%n failed. Retry with: %1</numerusform>
            <numerusform>%n failed. Retry with: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown. Check again with: %1. Send again if not found with: %2</source>
        <translation>
            <numerusform>%n unknown. Check again with: %1. Send again if not found with: %2</numerusform>
            <numerusform>%n unknown. Check again with: %1. Send again if not found with: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message numerus="yes">
        <source>%n invite(s) could still be accepted and would be revoked; %1 are allowed.</source>
        <translation>
            <numerusform>%n invite could still be accepted and would be revoked; %1 are allowed.</numerusform>
            <numerusform>%n invites could still be accepted and would be revoked; %1 are allowed.</numerusform>
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
        <source>No match yet among the %Ln loaded; there are more on the server.</source>
        <translation>
            <numerusform>No match yet: %Ln is loaded, and there are more on the server.</numerusform>
            <numerusform>No match yet among the %Ln loaded; there are more on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln were searched; there are more on the server.</source>
        <translation>
            <numerusform>Only %Ln was searched; there are more on the server.</numerusform>
            <numerusform>Only %Ln were searched; there are more on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, loading more…</source>
        <translation>
            <numerusform>%Ln loaded, loading more…</numerusform>
            <numerusform>%Ln loaded, loading more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as of %1. %2</source>
        <comment>%1 is a time, %2 a sentence: Refreshing…</comment>
        <translation>
            <numerusform>%Ln as of %1. %2</numerusform>
            <numerusform>%Ln as of %1. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message numerus="yes">
        <source>Only the first %Ln condition(s) are used; the rest is ignored.</source>
        <translation>
            <numerusform>Only the first condition is used; the rest is ignored.</numerusform>
            <numerusform>Only the first %Ln conditions are used; the rest is ignored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 or %Ln more</source>
        <comment>alternatives</comment>
        <translation>
            <numerusform>%1 or %Ln more</numerusform>
            <numerusform>%1 or %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message numerus="yes">
        <source>%n to invite</source>
        <translation>
            <numerusform>%n to invite</numerusform>
            <numerusform>%n to invite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to renew</source>
        <translation>
            <numerusform>%n to renew</numerusform>
            <numerusform>%n to renew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <translation>
            <numerusform>%n to change</numerusform>
            <numerusform>%n to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to withdraw</source>
        <translation>
            <numerusform>%n to withdraw</numerusform>
            <numerusform>%n to withdraw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as it should be</source>
        <translation>
            <numerusform>%n as it should be</numerusform>
            <numerusform>%n as it should be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be changed here</source>
        <translation>
            <numerusform>%n cannot be changed here</numerusform>
            <numerusform>%n cannot be changed here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected</source>
        <translation>
            <numerusform>%n protected</numerusform>
            <numerusform>%n protected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not allowed</source>
        <translation>
            <numerusform>%n not allowed</numerusform>
            <numerusform>%n not allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear</source>
        <translation>
            <numerusform>%n unclear</numerusform>
            <numerusform>%n unclear</numerusform>
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
    <name>Vestibule::ActivityController</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are revoked and not yet invited again.</source>
        <translation>
            <numerusform>%Ln is revoked and not yet invited again.</numerusform>
            <numerusform>%Ln are revoked and not yet invited again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln it is unknown whether they were invited or revoked.</source>
        <translation>
            <numerusform>For %Ln it is unknown whether they were invited or revoked.</numerusform>
            <numerusform>For %Ln it is unknown whether they were invited or revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also delete %Ln run(s) with an open outcome</source>
        <translation>
            <numerusform>Also delete %Ln run with an open outcome</numerusform>
            <numerusform>Also delete %Ln runs with an open outcome</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ActivityDock</name>
    <message numerus="yes">
        <source>Open %Ln Left Out…</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>Open %Ln Left Out…</numerusform>
            <numerusform>Open %Ln Left Out…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln People Again…</source>
        <translation>
            <numerusform>Invite %Ln Person Again…</numerusform>
            <numerusform>Invite %Ln People Again…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ApplyDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) are left out: something has changed since the plan was made. They come last, with the reason.</source>
        <translation>
            <numerusform>%Ln row is left out: something has changed since the plan was made. It comes last, with the reason.</numerusform>
            <numerusform>%Ln rows are left out: something has changed since the plan was made. They come last, with the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carry out %Ln step(s) of this plan?</source>
        <translation>
            <numerusform>Carry out %Ln step of this plan?</numerusform>
            <numerusform>Carry out %Ln steps of this plan?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %Ln Step(s)</source>
        <translation>
            <numerusform>&amp;Apply %Ln Step</numerusform>
            <numerusform>&amp;Apply %Ln Steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::CallAnswer</name>
    <message numerus="yes">
        <source>%1 and %Ln more open after this.</source>
        <comment>%1 is a file, or a page</comment>
        <translation>
            <numerusform>%1 and %Ln more open after this.</numerusform>
            <numerusform>%1 and %Ln more open after this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ChangeDialog</name>
    <message numerus="yes">
        <source>Change %Ln invite(s)?</source>
        <translation>
            <numerusform>Change %Ln invite?</numerusform>
            <numerusform>Change %Ln invites?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Invite(s)</source>
        <translation>
            <numerusform>&amp;Change %Ln Invite</numerusform>
            <numerusform>&amp;Change %Ln Invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) have already been accepted. The access of these people is managed under the organization&apos;s members.</source>
        <translation>
            <numerusform>%Ln invite has already been accepted. The access of this person is managed under the organization&apos;s members.</numerusform>
            <numerusform>%Ln invites have already been accepted. The access of these people is managed under the organization&apos;s members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::Check</name>
    <message numerus="yes">
        <source>No answer came within %n second(s).</source>
        <translation>
            <numerusform>No answer came within %n second.</numerusform>
            <numerusform>No answer came within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ConfirmDialog</name>
    <message numerus="yes">
        <source>The API did not list the projects of %Ln of them: they get the default project.</source>
        <translation>
            <numerusform>The API did not list the projects of %Ln of them: it gets the default project.</numerusform>
            <numerusform>The API did not list the projects of %Ln of them: they get the default project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: a second open invite for their address would be refused. Revoke the others first.</source>
        <translation>
            <numerusform>%Ln is left out: a second open invite for its address would be refused. Revoke the others first.</numerusform>
            <numerusform>%Ln are left out: a second open invite for their address would be refused. Revoke the others first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: one of their projects is archived or missing. Choose other projects with Change.</source>
        <translation>
            <numerusform>%Ln is left out: one of its projects is archived or missing. Choose other projects with Change.</numerusform>
            <numerusform>%Ln are left out: one of their projects is archived or missing. Choose other projects with Change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: their address is already listed above.</source>
        <translation>
            <numerusform>%Ln is left out: its address is already listed above.</numerusform>
            <numerusform>%Ln are left out: their address is already listed above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: they would not change.</source>
        <translation>
            <numerusform>%Ln is left out: it would not change.</numerusform>
            <numerusform>%Ln are left out: they would not change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln pending</numerusform>
            <numerusform>%Ln pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expiring soon</source>
        <translation>
            <numerusform>%Ln expiring soon</numerusform>
            <numerusform>%Ln expiring soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending past their expiry</source>
        <translation>
            <numerusform>%Ln pending past its expiry</numerusform>
            <numerusform>%Ln pending past their expiry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln expired</numerusform>
            <numerusform>%Ln expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status</source>
        <translation>
            <numerusform>%Ln with another status</numerusform>
            <numerusform>%Ln with another status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: they are protected by a rule of the organization.</source>
        <translation>
            <numerusform>%Ln is left out: it is protected by a rule of the organization.</numerusform>
            <numerusform>%Ln are left out: they are protected by a rule of the organization.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: they have been deleted since the list was last read.</source>
        <translation>
            <numerusform>%Ln is left out: it has been deleted since the list was last read.</numerusform>
            <numerusform>%Ln are left out: they have been deleted since the list was last read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out: a rule of the organization does not allow inviting them again.</source>
        <translation>
            <numerusform>%Ln is left out: a rule of the organization does not allow inviting it again.</numerusform>
            <numerusform>%Ln are left out: a rule of the organization does not allow inviting them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::DoctorDialog</name>
    <message numerus="yes">
        <source>%Ln problem(s) found.</source>
        <translation>
            <numerusform>%Ln problem found.</numerusform>
            <numerusform>%Ln problems found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::DraftModel</name>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ExpiryCheck</name>
    <message numerus="yes">
        <source>The key expires in %n day(s), on %1.</source>
        <translation>
            <numerusform>The key expires in %n day, on %1.</numerusform>
            <numerusform>The key expires in %n days, on %1.</numerusform>
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
    <message numerus="yes">
        <source>%Ln value(s) were too long for a cell and were shortened.</source>
        <translation>
            <numerusform>%Ln value was too long for a cell and was shortened.</numerusform>
            <numerusform>%Ln values were too long for a cell and were shortened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::FilterBar</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>conditions of a search</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::GoneDialog</name>
    <message numerus="yes">
        <source>%Ln invite(s) that were in the list at %1 are no longer in it.</source>
        <comment>%1 is a moment</comment>
        <translation>
            <numerusform>%Ln invite that was in the list at %1 is no longer in it.</numerusform>
            <numerusform>%Ln invites that were in the list at %1 are no longer in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::InsightPictures</name>
    <message numerus="yes">
        <source>%Ln earlier invite(s) are not in the chart.</source>
        <translation>
            <numerusform>%Ln earlier invite is not in the chart.</numerusform>
            <numerusform>%Ln earlier invites are not in the chart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln invite(s) is unknown.</source>
        <translation>
            <numerusform>The time of %Ln invite is unknown.</numerusform>
            <numerusform>The time of %Ln invites is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) since %1</source>
        <comment>a month and a year</comment>
        <translation>
            <numerusform>%Ln invite since %1</numerusform>
            <numerusform>%Ln invites since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s)</source>
        <translation>
            <numerusform>%Ln invite</numerusform>
            <numerusform>%Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the %Ln accepted invite(s) were accepted within %1, and %2 within three days.</source>
        <comment>length of time, share</comment>
        <translation>
            <numerusform>The only accepted invite was accepted within %1, and %2 within three days.</numerusform>
            <numerusform>Half of the %Ln accepted invites were accepted within %1, and %2 within three days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The acceptance time of %Ln invite(s) is unknown.</source>
        <translation>
            <numerusform>The acceptance time of %Ln invite is unknown.</numerusform>
            <numerusform>The acceptance time of %Ln invites is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other domain(s)</source>
        <translation>
            <numerusform>%Ln other domain</numerusform>
            <numerusform>%Ln other domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln domain(s) in all.</source>
        <translation>
            <numerusform>There is %Ln domain in all.</numerusform>
            <numerusform>There are %Ln domains in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other role(s)</source>
        <translation>
            <numerusform>%Ln other role</numerusform>
            <numerusform>%Ln other roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other project(s)</source>
        <translation>
            <numerusform>%Ln other project</numerusform>
            <numerusform>%Ln other projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::InsightsPage</name>
    <message numerus="yes">
        <source>This counts the %Ln invite(s) loaded so far; there are more on the server.</source>
        <translation>
            <numerusform>This counts the only invite loaded so far; there are more on the server.</numerusform>
            <numerusform>This counts the %Ln invites loaded so far; there are more on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filtered invite(s)</source>
        <translation>
            <numerusform>%Ln filtered invite</numerusform>
            <numerusform>%Ln filtered invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln invite(s)</source>
        <translation>
            <numerusform>%Ln invite</numerusform>
            <numerusform>All %Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln invite(s)</source>
        <translation>
            <numerusform>The first invite</numerusform>
            <numerusform>The first %Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This counts the %Ln invite(s) loaded so far; the rest is being loaded.</source>
        <translation>
            <numerusform>This counts the %Ln invite loaded so far; the rest is being loaded.</numerusform>
            <numerusform>This counts the %Ln invites loaded so far; the rest is being loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::InvitePeopleDialog</name>
    <message numerus="yes">
        <source>&amp;Invite %Ln People</source>
        <translation>
            <numerusform>&amp;Invite %Ln Person</numerusform>
            <numerusform>&amp;Invite %Ln People</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) do not need this invite after all.</source>
        <translation>
            <numerusform>%Ln person does not need this invite after all.</numerusform>
            <numerusform>%Ln people do not need this invite after all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing with the list first, so that no one is invited twice: %Ln invite(s) read so far…</source>
        <translation>
            <numerusform>Comparing with the list first, so that no one is invited twice: %Ln invite read so far…</numerusform>
            <numerusform>Comparing with the list first, so that no one is invited twice: %Ln invites read so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these people would become an owner. Check that it is the right person.</source>
        <translation>
            <numerusform>%Ln of these people would become an owner. Check that it is the right person.</numerusform>
            <numerusform>%Ln of these people would become owners. Check that they are the right people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::KeychainCheck</name>
    <message numerus="yes">
        <source>The keychain did not answer within %n second(s).</source>
        <translation>
            <numerusform>The keychain did not answer within %n second.</numerusform>
            <numerusform>The keychain did not answer within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::LeaveOutDialog</name>
    <message numerus="yes">
        <source>Leave %Ln people out of the plan?</source>
        <translation>
            <numerusform>Leave %Ln person out of the plan?</numerusform>
            <numerusform>Leave %Ln people out of the plan?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::NoticeController</name>
    <message numerus="yes">
        <source>%Ln invite(s) accepted</source>
        <translation>
            <numerusform>%Ln invite accepted</numerusform>
            <numerusform>%Ln invites accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) expire soon</source>
        <translation>
            <numerusform>%Ln invite expires soon</numerusform>
            <numerusform>%Ln invites expire soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>%1 are addresses</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::OlderThanDialog</name>
    <message numerus="yes">
        <source>%Ln invite(s) loaded; counting needs all of them</source>
        <translation>
            <numerusform>%Ln invite loaded; counting needs all of them</numerusform>
            <numerusform>%Ln invites loaded; counting needs all of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) could not be read and are not counted.</source>
        <translation>
            <numerusform>%Ln invite could not be read and is not counted.</numerusform>
            <numerusform>%Ln invites could not be read and are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln expired invite(s)?</source>
        <translation>
            <numerusform>Revoke %Ln expired invite?</numerusform>
            <numerusform>Revoke %Ln expired invites?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln long-pending invite(s)?</source>
        <translation>
            <numerusform>Revoke %Ln long-pending invite?</numerusform>
            <numerusform>Revoke %Ln long-pending invites?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that the API calls &amp;expired</source>
        <translation>
            <numerusform>%Ln that the API calls &amp;expired</numerusform>
            <numerusform>%Ln that the API calls &amp;expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that it calls pending but are &amp;past their expiry</source>
        <translation>
            <numerusform>%Ln that it calls pending but is &amp;past its expiry</numerusform>
            <numerusform>%Ln that it calls pending but are &amp;past their expiry</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::OtherInvites</name>
    <message numerus="yes">
        <source>Show All %Ln Invite(s) of This Address</source>
        <translation>
            <numerusform>Show the Invite of This Address</numerusform>
            <numerusform>Show All %Ln Invites of This Address</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::OutcomeWords</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln pending</numerusform>
            <numerusform>%Ln pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln expired</numerusform>
            <numerusform>%Ln expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other</source>
        <comment>of any other status</comment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln other</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::PaceCheck</name>
    <message numerus="yes">
        <source>%n request(s) in %1 s</source>
        <translation>
            <numerusform>%n request in %1 s</numerusform>
            <numerusform>%n requests in %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and the API asked to slow down %n time(s).</source>
        <comment>n requests in n s</comment>
        <translation>
            <numerusform>%1, and the API asked to slow down %n time.</numerusform>
            <numerusform>%1, and the API asked to slow down %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier it allowed about %n request(s) a minute.</source>
        <translation>
            <numerusform>Earlier it allowed about %n request a minute.</numerusform>
            <numerusform>Earlier it allowed about %n requests a minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::PeopleCounts</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::PeopleFileBar</name>
    <message numerus="yes">
        <source>From %1: %Ln row(s), %2</source>
        <comment>file, encoding</comment>
        <translation>
            <numerusform>From %1: %Ln row, %2</numerusform>
            <numerusform>From %1: %Ln rows, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out earlier, from the typed text: %Ln row(s)</source>
        <translation>
            <numerusform>Left out earlier, from the typed text: %Ln row</numerusform>
            <numerusform>Left out earlier, from the typed text: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out earlier, from %1: %Ln row(s)</source>
        <comment>file</comment>
        <translation>
            <numerusform>Left out earlier, from %1: %Ln row</numerusform>
            <numerusform>Left out earlier, from %1: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln had expired and are left out</source>
        <comment>how many were revoked</comment>
        <translation>
            <numerusform>%1; %Ln had expired and is left out</numerusform>
            <numerusform>%1; %Ln had expired and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoked earlier: %Ln invite(s)</source>
        <translation>
            <numerusform>Revoked earlier: %Ln invite</numerusform>
            <numerusform>Revoked earlier: %Ln invites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::PeopleKnowledge</name>
    <message numerus="yes">
        <source>Comparing with the list: %Ln invite(s) read so far…</source>
        <translation>
            <numerusform>Comparing with the list: %Ln invite read so far…</numerusform>
            <numerusform>Comparing with the list: %Ln invites read so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the %Ln invite(s) loaded so far.</source>
        <translation>
            <numerusform>Compared with the %Ln invite loaded so far.</numerusform>
            <numerusform>Compared with the %Ln invites loaded so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::PeopleTable</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::PeopleVerdict</name>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln ready</numerusform>
            <numerusform>%Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to resend</source>
        <translation>
            <numerusform>%Ln to resend</numerusform>
            <numerusform>%Ln to resend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not an address</source>
        <translation>
            <numerusform>%Ln not an address</numerusform>
            <numerusform>%Ln not addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed twice</source>
        <translation>
            <numerusform>%Ln listed twice</numerusform>
            <numerusform>%Ln listed twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already pending</source>
        <translation>
            <numerusform>%Ln already pending</numerusform>
            <numerusform>%Ln already pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already a member</source>
        <translation>
            <numerusform>%Ln already a member</numerusform>
            <numerusform>%Ln already members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an unknown role</source>
        <translation>
            <numerusform>%Ln with an unknown role</numerusform>
            <numerusform>%Ln with an unknown role</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an unknown project</source>
        <translation>
            <numerusform>%Ln with an unknown project</numerusform>
            <numerusform>%Ln with an unknown project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln unreadable</numerusform>
            <numerusform>%Ln unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may still go through</source>
        <translation>
            <numerusform>%Ln may still go through</numerusform>
            <numerusform>%Ln may still go through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln just invited</source>
        <translation>
            <numerusform>%Ln just invited</numerusform>
            <numerusform>%Ln just invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not allowed</source>
        <translation>
            <numerusform>%Ln not allowed</numerusform>
            <numerusform>%Ln not allowed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::PictureWords</name>
    <message numerus="yes">
        <source>%Ln invite(s)</source>
        <translation>
            <numerusform>%Ln invite</numerusform>
            <numerusform>%Ln invites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::PreferencesDialog</name>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ProfilesDialog</name>
    <message numerus="yes">
        <source>The run journal of its organization on this computer holds %Ln run(s).</source>
        <translation>
            <numerusform>The run journal of its organization on this computer holds %Ln run.</numerusform>
            <numerusform>The run journal of its organization on this computer holds %Ln runs.</numerusform>
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
    <name>Vestibule::ResendDialog</name>
    <message numerus="yes">
        <source>Resend %Ln invite(s)?</source>
        <translation>
            <numerusform>Resend %Ln invite?</numerusform>
            <numerusform>Resend %Ln invites?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resend %Ln Invite(s)</source>
        <translation>
            <numerusform>&amp;Resend %Ln Invite</numerusform>
            <numerusform>&amp;Resend %Ln Invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) have already been accepted and do not need to be resent.</source>
        <translation>
            <numerusform>%Ln invite has already been accepted and does not need to be resent.</numerusform>
            <numerusform>%Ln invites have already been accepted and do not need to be resent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ReviewController</name>
    <message numerus="yes">
        <source>%Ln address(es) copied.</source>
        <translation>
            <numerusform>%Ln address copied.</numerusform>
            <numerusform>%Ln addresses copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ReviewTasks</name>
    <message numerus="yes">
        <source>&amp;Revoke %Ln Invite(s)…</source>
        <translation>
            <numerusform>&amp;Revoke %Ln Invite…</numerusform>
            <numerusform>&amp;Revoke %Ln Invites…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;send %Ln Invite(s)…</source>
        <translation>
            <numerusform>Re&amp;send %Ln Invite…</numerusform>
            <numerusform>Re&amp;send %Ln Invites…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change &amp;Projects of %Ln Invite(s)…</source>
        <translation>
            <numerusform>Change &amp;Projects of %Ln Invite…</numerusform>
            <numerusform>Change &amp;Projects of %Ln Invites…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %Ln Address(es)</source>
        <translation>
            <numerusform>&amp;Copy %Ln Address</numerusform>
            <numerusform>&amp;Copy %Ln Addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln &amp;Again…</source>
        <comment>people</comment>
        <translation>
            <numerusform>Invite %Ln &amp;Again…</numerusform>
            <numerusform>Invite %Ln &amp;Again…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ReviewText</name>
    <message numerus="yes">
        <source>Owner invites open over %Ln day(s)</source>
        <translation>
            <numerusform>Owner invites open over %Ln day</numerusform>
            <numerusform>Owner invites open over %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %Ln day(s) these links stop working.</source>
        <translation>
            <numerusform>Within a day these links stop working.</numerusform>
            <numerusform>Within %Ln days these links stop working.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ReviewWords</name>
    <message numerus="yes">
        <source>Checking %Ln invite(s)…</source>
        <translation>
            <numerusform>Checking %Ln invite…</numerusform>
            <numerusform>Checking %Ln invites…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) checked.</source>
        <translation>
            <numerusform>%Ln invite checked.</numerusform>
            <numerusform>%Ln invites checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) checked so far; the rest is being loaded.</source>
        <translation>
            <numerusform>%Ln invite checked so far; the rest is being loaded.</numerusform>
            <numerusform>%Ln invites checked so far; the rest is being loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) checked so far. The review needs the whole list.</source>
        <translation>
            <numerusform>%Ln invite checked so far. The review needs the whole list.</numerusform>
            <numerusform>%Ln invites checked so far. The review needs the whole list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) were compared with the members, the projects and the current time.</source>
        <translation>
            <numerusform>%Ln invite was compared with the members, the projects and the current time.</numerusform>
            <numerusform>%Ln invites were compared with the members, the projects and the current time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
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
        <source>%Ln invite(s) have already been accepted and cannot be revoked. The access of these people is managed under the organization&apos;s members.</source>
        <translation>
            <numerusform>%Ln invite has already been accepted and cannot be revoked. The access of this person is managed under the organization&apos;s members.</numerusform>
            <numerusform>%Ln invites have already been accepted and cannot be revoked. The access of these people is managed under the organization&apos;s members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln invite(s)?</source>
        <translation>
            <numerusform>Revoke %Ln invite?</numerusform>
            <numerusform>Revoke %Ln invites?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::RosterFiles</name>
    <message numerus="yes">
        <source>%Ln person(s) were saved as %1.</source>
        <translation>
            <numerusform>%Ln person was saved as %1.</numerusform>
            <numerusform>%Ln people were saved as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::RosterPage</name>
    <message numerus="yes">
        <source>&amp;Apply %Ln Step(s)…</source>
        <translation>
            <numerusform>&amp;Apply %Ln Step…</numerusform>
            <numerusform>&amp;Apply %Ln Steps…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::RosterReader</name>
    <message numerus="yes">
        <source>%Ln invite(s) read; a plan needs all of them</source>
        <translation>
            <numerusform>%Ln invite read; a plan needs all of them</numerusform>
            <numerusform>%Ln invites read; a plan needs all of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::RosterRulesDialog</name>
    <message numerus="yes">
        <source>A run that revokes more than %Ln invites that could still be accepted always asks for their number.</source>
        <translation>
            <numerusform>A run that revokes more than %Ln invite that could still be accepted always asks for their number.</numerusform>
            <numerusform>A run that revokes more than %Ln invites that could still be accepted always asks for their number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::RosterWords</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <comment>of a roster</comment>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s)</source>
        <translation>
            <numerusform>%Ln invite</numerusform>
            <numerusform>%Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) of the plan of %1 are no longer there.</source>
        <translation>
            <numerusform>%Ln difference of the plan of %1 is no longer there.</numerusform>
            <numerusform>%Ln differences of the plan of %1 are no longer there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::RunAction</name>
    <message numerus="yes">
        <source>Open the %Ln Again…</source>
        <comment>rows left out</comment>
        <translation>
            <numerusform>Open the %Ln Again…</numerusform>
            <numerusform>Open the %Ln Again…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::RunController</name>
    <message numerus="yes">
        <source>Vestibule is still working. %Ln invite(s) are left.</source>
        <translation>
            <numerusform>Vestibule is still working. %Ln invite is left.</numerusform>
            <numerusform>Vestibule is still working. %Ln invites are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) could not be sent yet and are waiting here.</source>
        <translation>
            <numerusform>%Ln invite could not be sent yet and is waiting here.</numerusform>
            <numerusform>%Ln invites could not be sent yet and are waiting here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %Ln invite(s) is unknown.</source>
        <translation>
            <numerusform>The outcome of %Ln invite is unknown.</numerusform>
            <numerusform>The outcome of %Ln invites is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) were not sent.</source>
        <translation>
            <numerusform>%Ln invite was not sent.</numerusform>
            <numerusform>%Ln invites were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run of %1 is not finished; %Ln invite(s) are left.</source>
        <translation>
            <numerusform>A run of %1 is not finished; %Ln invite is left.</numerusform>
            <numerusform>A run of %1 is not finished; %Ln invites are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) were left out: they no longer exist or have been accepted.</source>
        <translation>
            <numerusform>%Ln invite was left out: it no longer exists or has been accepted.</numerusform>
            <numerusform>%Ln invites were left out: they no longer exist or have been accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::RunStatus</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invited</source>
        <translation>
            <numerusform>%Ln invited</numerusform>
            <numerusform>%Ln invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked</source>
        <translation>
            <numerusform>%Ln revoked</numerusform>
            <numerusform>%Ln revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resent</source>
        <translation>
            <numerusform>%Ln resent</numerusform>
            <numerusform>%Ln resent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln per minute</source>
        <comment>invites</comment>
        <translation>
            <numerusform>%Ln per minute</numerusform>
            <numerusform>%Ln per minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are revoked and not yet invited again.</source>
        <translation>
            <numerusform>%Ln is revoked and not yet invited again.</numerusform>
            <numerusform>%Ln are revoked and not yet invited again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more run(s) start when this one has ended.</source>
        <translation>
            <numerusform>%Ln more run starts when this one has ended.</numerusform>
            <numerusform>%Ln more runs start when this one has ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>inviting %Ln</source>
        <translation>
            <numerusform>inviting %Ln</numerusform>
            <numerusform>inviting %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>revoking %Ln</source>
        <translation>
            <numerusform>revoking %Ln</numerusform>
            <numerusform>revoking %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resending %Ln</source>
        <translation>
            <numerusform>resending %Ln</numerusform>
            <numerusform>resending %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changing %Ln</source>
        <translation>
            <numerusform>changing %Ln</numerusform>
            <numerusform>changing %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>working on %Ln</source>
        <translation>
            <numerusform>working on %Ln</numerusform>
            <numerusform>working on %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inviting %Ln people</source>
        <translation>
            <numerusform>Inviting %Ln person</numerusform>
            <numerusform>Inviting %Ln people</numerusform>
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
        <source>Resending %Ln invite(s)</source>
        <translation>
            <numerusform>Resending %Ln invite</numerusform>
            <numerusform>Resending %Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln invite(s)</source>
        <translation>
            <numerusform>Changing %Ln invite</numerusform>
            <numerusform>Changing %Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working on %Ln invite(s)</source>
        <translation>
            <numerusform>Working on %Ln invite</numerusform>
            <numerusform>Working on %Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list were left out.</source>
        <translation>
            <numerusform>%Ln row of the list was left out.</numerusform>
            <numerusform>%Ln rows of the list were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::SelectionController</name>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selection is too large for the clipboard, which takes %Ln rows. Export the selection to a file instead.</source>
        <translation>
            <numerusform>The selection is too large for the clipboard, which takes %Ln row. Export the selection to a file instead.</numerusform>
            <numerusform>The selection is too large for the clipboard, which takes %Ln rows. Export the selection to a file instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::SelectionView</name>
    <message numerus="yes">
        <source>%Ln invite(s) selected</source>
        <translation>
            <numerusform>%Ln invite selected</numerusform>
            <numerusform>%Ln invites selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %Ln Invite(s)…</source>
        <translation>
            <numerusform>Resend %Ln Invite…</numerusform>
            <numerusform>Resend %Ln Invites…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln Invite(s)…</source>
        <translation>
            <numerusform>Change %Ln Invite…</numerusform>
            <numerusform>Change %Ln Invites…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln Invite(s)…</source>
        <translation>
            <numerusform>Revoke %Ln Invite…</numerusform>
            <numerusform>Revoke %Ln Invites…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted invite(s) cannot be revoked or resent.</source>
        <translation>
            <numerusform>%Ln accepted invite cannot be revoked or resent.</numerusform>
            <numerusform>%Ln accepted invites cannot be revoked or resent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ServerClock</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ServiceCheck</name>
    <message numerus="yes">
        <source>The API asks to slow down, for %n second(s) more.</source>
        <translation>
            <numerusform>The API asks to slow down, for %n second more.</numerusform>
            <numerusform>The API asks to slow down, for %n seconds more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::StatusLine</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::ViewsModel</name>
    <message numerus="yes">
        <source>%Ln invites to review</source>
        <translation>
            <numerusform>%Ln invite to review</numerusform>
            <numerusform>%Ln invites to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invites</source>
        <translation>
            <numerusform>%Ln invite</numerusform>
            <numerusform>%Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln so far, more on the server</source>
        <translation>
            <numerusform>%Ln so far, more on the server</numerusform>
            <numerusform>%Ln so far, more on the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people differ from the roster</source>
        <translation>
            <numerusform>%Ln person differs from the roster</numerusform>
            <numerusform>%Ln people differ from the roster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::WayCheck</name>
    <message numerus="yes">
        <source>%1 has %n address(es) on the network.</source>
        <translation>
            <numerusform>%1 has %n address on the network.</numerusform>
            <numerusform>%1 has %n addresses on the network.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vestibule::WholeSelection</name>
    <message numerus="yes">
        <source>%Ln invite(s) are selected.</source>
        <translation>
            <numerusform>%Ln invite is selected.</numerusform>
            <numerusform>%Ln invites are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln that match</source>
        <translation>
            <numerusform>Select the %Ln that matches</numerusform>
            <numerusform>Select all %Ln that match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln invite(s)</source>
        <translation>
            <numerusform>Select the %Ln invite</numerusform>
            <numerusform>Select all %Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln invite(s) that match are selected.</source>
        <translation>
            <numerusform>The %Ln invite that matches is selected.</numerusform>
            <numerusform>All %Ln invites that match are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln invite(s) are selected.</source>
        <translation>
            <numerusform>The %Ln invite is selected.</numerusform>
            <numerusform>All %Ln invites are selected.</numerusform>
        </translation>
    </message>
</context>
</TS>
