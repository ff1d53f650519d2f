// The webmail's own words. They change with the language of the webmail; no class, name or attribute does.

import { options } from './options.js';

const WORDS = {
  en: {
    compose: 'Compose', inbox: 'Inbox', starred: 'Starred', snoozed: 'Snoozed', sent: 'Sent', drafts: 'Drafts', scheduled: 'Scheduled',
    all: 'All mail', labels: 'Labels', search: 'Search mail', menu: 'Main menu', account: 'Account: {0} ({1})', support: 'Support',
    settings: 'Settings', reply: 'Reply', replyAll: 'Reply all', forward: 'Forward', to: 'To', cc: 'Cc', bcc: 'Bcc', toLine: 'to {0}',
    me: 'me', recipients: 'Recipients', subject: 'Subject', body: 'Message Body', newMessage: 'New Message', send: 'Send',
    sendTip: 'Send (Ctrl-Enter)', moreSend: 'More send options', schedule: 'Schedule send', discard: 'Discard draft', minimise: 'Minimise',
    full: 'Full screen (Shift for pop-out)', close: 'Save & close', formatting: 'Formatting options', attach: 'Attach files',
    link: 'Insert link', emoji: 'Insert emoji', photo: 'Insert photo', more: 'More options', sending: 'Sending…', messageSent: 'Message sent',
    undo: 'Undo', view: 'View message', undone: 'Sending undone', draftSaved: 'Draft saved', discarded: 'Draft discarded', dismiss: 'Close',
    sendScheduled: 'Send scheduled for {0}', tomorrowMorning: 'Tomorrow morning', tomorrowAfternoon: 'Tomorrow afternoon',
    noRecipient: 'Please specify at least one recipient.', ok: 'OK', trimmed: 'Show trimmed content', clipped: '[Message clipped]',
    viewEntire: 'View entire message', details: 'Show details', attachments: '{0} attachments', attachment: 'One attachment',
    back: 'Back', archive: 'Archive', remove: 'Delete', unread: 'Mark as unread', print: 'Print all', popOut: 'In new window', star: 'Not starred',
    going: 'Going?', yes: 'Yes', maybe: 'Maybe', no: 'No', organizer: '{0} - Organizer', wrote: 'On {0} {1} wrote:',
    forwarded: '---------- Forwarded message ---------', from: 'From', date: 'Date', nothing: 'Nothing here yet.', noHits: 'No mail matched your search.',
    chat: 'Chat', mail: 'Mail', meet: 'Meet', calendar: 'Calendar', historyOn: 'History is on', chatEmpty: 'No conversation selected', draft: 'Draft',
    removeChip: 'Remove {0}', of: '{0}–{1} of {2}', dayAgo: '1 day ago', daysAgo: '{0} days ago', hidden: '{0} older messages', windowSent: 'Your message has been sent.',
    choose: 'Select a conversation to read it here.', re: 'Re: ', fwd: 'Fwd: ', filter: 'Search options',
  },
  de: {
    compose: 'Schreiben', inbox: 'Posteingang', starred: 'Markiert', snoozed: 'Zurückgestellt', sent: 'Gesendet', drafts: 'Entwürfe', scheduled: 'Geplant',
    all: 'Alle Nachrichten', labels: 'Labels', search: 'In E-Mails suchen', menu: 'Hauptmenü', account: 'Konto: {0} ({1})', support: 'Hilfe',
    settings: 'Einstellungen', reply: 'Antworten', replyAll: 'Allen antworten', forward: 'Weiterleiten', to: 'An', cc: 'Cc', bcc: 'Bcc', toLine: 'an {0}',
    me: 'mich', recipients: 'Empfänger', subject: 'Betreff', body: 'Nachrichtentext', newMessage: 'Neue Nachricht', send: 'Senden',
    sendTip: 'Senden (Strg-Eingabe)', moreSend: 'Weitere Sendeoptionen', schedule: 'Senden planen', discard: 'Entwurf verwerfen', minimise: 'Minimieren',
    full: 'Vollbild (Umschalt für neues Fenster)', close: 'Speichern & schließen', formatting: 'Formatierung', attach: 'Dateien anhängen',
    link: 'Link einfügen', emoji: 'Emoji einfügen', photo: 'Foto einfügen', more: 'Weitere Optionen', sending: 'Wird gesendet…', messageSent: 'Nachricht gesendet',
    undo: 'Rückgängig', view: 'Nachricht ansehen', undone: 'Senden rückgängig gemacht', draftSaved: 'Entwurf gespeichert', discarded: 'Entwurf verworfen', dismiss: 'Schließen',
    sendScheduled: 'Senden geplant für {0}', tomorrowMorning: 'Morgen früh', tomorrowAfternoon: 'Morgen Nachmittag',
    noRecipient: 'Geben Sie mindestens einen Empfänger an.', ok: 'OK', trimmed: 'Gekürzten Inhalt anzeigen', clipped: '[Nachricht gekürzt]',
    viewEntire: 'Vollständige Nachricht ansehen', details: 'Details anzeigen', attachments: '{0} Anhänge', attachment: 'Ein Anhang',
    back: 'Zurück', archive: 'Archivieren', remove: 'Löschen', unread: 'Als ungelesen markieren', print: 'Alle drucken', popOut: 'In neuem Fenster', star: 'Nicht markiert',
    going: 'Teilnehmen?', yes: 'Ja', maybe: 'Vielleicht', no: 'Nein', organizer: '{0} - Organisator', wrote: 'Am {0} schrieb {1}:',
    forwarded: '---------- Weitergeleitete Nachricht ---------', from: 'Von', date: 'Datum', nothing: 'Hier ist noch nichts.', noHits: 'Keine E-Mails gefunden.',
    chat: 'Chat', mail: 'E-Mail', meet: 'Treffen', calendar: 'Kalender', historyOn: 'Verlauf ist an', chatEmpty: 'Keine Unterhaltung ausgewählt', draft: 'Entwurf',
    removeChip: '{0} entfernen', of: '{0}–{1} von {2}', dayAgo: 'vor 1 Tag', daysAgo: 'vor {0} Tagen', hidden: '{0} ältere Nachrichten', windowSent: 'Ihre Nachricht wurde gesendet.',
    choose: 'Wählen Sie eine Unterhaltung aus.', re: 'Re: ', fwd: 'Fwd: ', filter: 'Suchoptionen',
  },
  ar: {
    compose: 'إنشاء', inbox: 'البريد الوارد', starred: 'المميّزة بنجمة', snoozed: 'المؤجّلة', sent: 'المُرسَلة', drafts: 'المسودات', scheduled: 'المُجدوَلة',
    all: 'كل البريد', labels: 'التصنيفات', search: 'البحث في البريد', menu: 'القائمة الرئيسية', account: 'الحساب: {0} ({1})', support: 'مساعدة',
    settings: 'الإعدادات', reply: 'رد', replyAll: 'الرد على الكل', forward: 'إعادة توجيه', to: 'إلى', cc: 'نسخة', bcc: 'نسخة مخفية', toLine: 'إلى {0}',
    me: 'أنا', recipients: 'المستلمون', subject: 'الموضوع', body: 'نص الرسالة', newMessage: 'رسالة جديدة', send: 'إرسال',
    sendTip: 'إرسال (Ctrl-Enter)', moreSend: 'خيارات إرسال أخرى', schedule: 'جدولة الإرسال', discard: 'تجاهل المسودة', minimise: 'تصغير',
    full: 'ملء الشاشة', close: 'حفظ وإغلاق', formatting: 'خيارات التنسيق', attach: 'إرفاق ملفات',
    link: 'إدراج رابط', emoji: 'إدراج رمز تعبيري', photo: 'إدراج صورة', more: 'خيارات أخرى', sending: 'جارٍ الإرسال…', messageSent: 'تم إرسال الرسالة',
    undo: 'تراجع', view: 'عرض الرسالة', undone: 'تم التراجع عن الإرسال', draftSaved: 'تم حفظ المسودة', discarded: 'تم تجاهل المسودة', dismiss: 'إغلاق',
    sendScheduled: 'تمت جدولة الإرسال في {0}', tomorrowMorning: 'صباح الغد', tomorrowAfternoon: 'بعد ظهر الغد',
    noRecipient: 'يُرجى تحديد مستلم واحد على الأقل.', ok: 'موافق', trimmed: 'عرض المحتوى المقتطع', clipped: '[تم اقتصاص الرسالة]',
    viewEntire: 'عرض الرسالة بالكامل', details: 'عرض التفاصيل', attachments: '{0} مرفقات', attachment: 'مرفق واحد',
    back: 'رجوع', archive: 'أرشفة', remove: 'حذف', unread: 'وضع علامة غير مقروءة', print: 'طباعة الكل', popOut: 'في نافذة جديدة', star: 'بدون نجمة',
    going: 'هل ستحضر؟', yes: 'نعم', maybe: 'ربما', no: 'لا', organizer: '{0} - المنظِّم', wrote: 'في {0} كتب {1}:',
    forwarded: '---------- رسالة مُعاد توجيهها ---------', from: 'من', date: 'التاريخ', nothing: 'لا شيء هنا بعد.', noHits: 'لم يتم العثور على رسائل.',
    chat: 'دردشة', mail: 'بريد', meet: 'اجتماع', calendar: 'تقويم', historyOn: 'السجل مفعّل', chatEmpty: 'لم يتم اختيار محادثة', draft: 'مسودة',
    removeChip: 'إزالة {0}', of: '{0}–{1} من {2}', dayAgo: 'قبل يوم', daysAgo: 'قبل {0} أيام', hidden: '{0} رسائل أقدم', windowSent: 'تم إرسال رسالتك.',
    choose: 'اختر محادثة لقراءتها هنا.', re: 'رد: ', fwd: 'إعادة توجيه: ', filter: 'خيارات البحث',
  },
  ja: {
    compose: '作成', inbox: '受信トレイ', starred: 'スター付き', snoozed: 'スヌーズ中', sent: '送信済み', drafts: '下書き', scheduled: '予定',
    all: 'すべてのメール', labels: 'ラベル', search: 'メールを検索', menu: 'メインメニュー', account: 'アカウント: {0} ({1})', support: 'ヘルプ',
    settings: '設定', reply: '返信', replyAll: '全員に返信', forward: '転送', to: '宛先', cc: 'Cc', bcc: 'Bcc', toLine: '宛先 {0}',
    me: '自分', recipients: '宛先', subject: '件名', body: 'メッセージ本文', newMessage: '新規メッセージ', send: '送信',
    sendTip: '送信 (Ctrl-Enter)', moreSend: 'その他の送信オプション', schedule: '送信日時を設定', discard: '下書きを破棄', minimise: '最小化',
    full: '全画面表示', close: '保存して閉じる', formatting: '書式設定オプション', attach: 'ファイルを添付',
    link: 'リンクを挿入', emoji: '絵文字を挿入', photo: '写真を挿入', more: 'その他のオプション', sending: '送信しています…', messageSent: 'メッセージを送信しました',
    undo: '元に戻す', view: 'メッセージを表示', undone: '送信を取り消しました', draftSaved: '下書きを保存しました', discarded: '下書きを破棄しました', dismiss: '閉じる',
    sendScheduled: '{0} に送信予定', tomorrowMorning: '明日の朝', tomorrowAfternoon: '明日の午後',
    noRecipient: '宛先を少なくとも 1 つ指定してください。', ok: 'OK', trimmed: '省略されたコンテンツを表示', clipped: '[メッセージの一部が表示されています]',
    viewEntire: 'メッセージ全体を表示', details: '詳細を表示', attachments: '添付ファイル {0} 個', attachment: '添付ファイル 1 個',
    back: '戻る', archive: 'アーカイブ', remove: '削除', unread: '未読にする', print: 'すべて印刷', popOut: '新しいウィンドウ', star: 'スターなし',
    going: '参加しますか?', yes: 'はい', maybe: '未定', no: 'いいえ', organizer: '{0} - 主催者', wrote: '{0} {1}:',
    forwarded: '---------- 転送メッセージ ---------', from: '差出人', date: '日付', nothing: 'まだ何もありません。', noHits: '一致するメールはありません。',
    chat: 'チャット', mail: 'メール', meet: '会議', calendar: 'カレンダー', historyOn: '履歴はオンです', chatEmpty: '会話が選択されていません', draft: '下書き',
    removeChip: '{0} を削除', of: '{2} 件中 {0}–{1} 件', dayAgo: '1 日前', daysAgo: '{0} 日前', hidden: '以前のメッセージ {0} 件', windowSent: 'メッセージを送信しました。',
    choose: '会話を選択してください。', re: 'Re: ', fwd: 'Fwd: ', filter: '検索オプション',
  },
};

/** A word of the webmail in its language, with `{0}`, `{1}` filled in. */
export const say = (key, ...values) =>
  (WORDS[options.hl][key] ?? WORDS.en[key] ?? key).replace(/\{(\d)\}/g, (_, index) => String(values[index] ?? ''));

const format = (style) => {
  const formatter = new Intl.DateTimeFormat(options.hl === 'en' ? 'en-US' : options.hl, style);
  return (date) => formatter.format(date);
};
const clock = format({ hour: 'numeric', minute: '2-digit' });
const day = format({ month: 'short', day: 'numeric' });
const year = format({ year: 'numeric', month: 'short', day: 'numeric' });
const dayClock = format({ weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
/** The full date that a message carries in its `title`. */
export const fullDate = format({ weekday: 'short', year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });

export const rowDate = (date, now) => {
  if (date.toDateString() === now.toDateString()) return clock(date);
  return now - date < 180 * 86_400_000 ? day(date) : year(date);
};

export const messageDate = (date, now) => {
  const days = Math.round((new Date(now).setHours(12, 0, 0, 0) - new Date(date).setHours(12, 0, 0, 0)) / 86_400_000);
  if (days <= 0) return clock(date);
  if (days > 14) return year(date);
  return `${dayClock(date)} (${days === 1 ? say('dayAgo') : say('daysAgo', days)})`;
};
