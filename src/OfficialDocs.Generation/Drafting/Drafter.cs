using OfficialDocs.Generation.Vocabulary;

namespace OfficialDocs.Generation.Drafting;

/// <summary>Drafts a correct document of a type: GB/T 9704 part by part, each type with the elements and phrases that are its own (条例 §8, §9).</summary>
internal sealed partial class Drafter
{
    private readonly Dice _dice;
    private readonly Setting _setting;
    private readonly Wording _wording;
    private readonly Draft _draft;

    public Drafter(Dice dice, DocumentType type, CopyForm form, DocumentSize size)
    {
        _dice = dice;

        // Only a city or a province makes regulations.
        _setting = new Setting(dice, isCityOnly: type == DocumentType.Order);
        _wording = new Wording(dice, _setting);
        _draft = new Draft { Type = type, Form = form, Size = size, Date = _setting.Date };
    }

    private bool IsIssued => _draft.Form == CopyForm.Issued;

    private Topic Topic => _setting.Topic;

    /// <summary>Drafts the document.</summary>
    public Draft Write()
    {
        switch (_draft.Type)
        {
            case DocumentType.Resolution: DraftResolution(); break;
            case DocumentType.Decision: DraftDecision(); break;
            case DocumentType.Order: DraftOrder(); break;
            case DocumentType.Communique: DraftCommunique(); break;
            case DocumentType.PublicAnnouncement: DraftAnnouncement(); break;
            case DocumentType.PublicNotice: DraftPublicNotice(); break;
            case DocumentType.Opinions: DraftOpinions(); break;
            case DocumentType.Circular: DraftCircular(); break;
            case DocumentType.Report: DraftReport(); break;
            case DocumentType.RequestForInstructions: DraftRequest(); break;
            case DocumentType.Reply: DraftReply(); break;
            case DocumentType.Bill: DraftBill(); break;
            case DocumentType.Letter: DraftLetter(); break;
            case DocumentType.Minutes: DraftMinutes(); break;
            default: DraftNotice(); break;
        }

        CompleteImprint();
        return _draft;
    }

    /// <summary>版头 and 发文字号. What the web drops is dropped.</summary>
    private void Issue(string issuer, string code, bool hasSuffix = true) => Issue([issuer], $"{code}〔{_setting.Date.Year}〕{_dice.Between(1, 186)}号", hasSuffix);

    private void Issue(string[] issuers, string number, bool hasSuffix = true)
    {
        _draft.Issuers = issuers;
        _draft.Number = number;
        if (!IsIssued)
        {
            return;
        }

        _draft.Mark.AddRange(issuers);
        if (hasSuffix)
        {
            _draft.Mark[^1] += "文件";
        }

        if (_dice.Chance(3))
        {
            _draft.CopyNumber = $"0000{_dice.Between(10, 99)}";
            _draft.Security = _dice.Pick(["秘密★5年", "机密★10年", "秘密★6个月"]);
        }

        if (_dice.Chance(8))
        {
            _draft.Urgency = _dice.Pick(["特急", "加急"]);
        }
    }

    /// <summary>签发人 of a document that goes up.</summary>
    private void Sign(int count)
    {
        if (!IsIssued)
        {
            return;
        }

        (string Plain, string Padded)[] persons = [.. Enumerable.Range(0, count).Select(_ => Person())];
        _draft.Signatories = [.. persons.Select(static person => person.Plain)];
        _draft.SignatoryLine = "签发人：" + string.Join('　', persons.Select(static person => person.Padded));
    }

    private void Name(string subject)
    {
        string organ = string.Join('　', _draft.Issuers);
        string type = _draft.Type.ToChineseName();
        _draft.Title = $"{organ}关于{subject}的{type}";
        if (_dice.Chance(30) && _draft.Title.Length > 24 && _draft.Issuers.Length == 1)
        {
            _draft.TitleBreak = organ.Length;
        }
    }

    private void Address(params string[] recipients)
    {
        _draft.MainRecipients = recipients;
        _draft.RecipientLine = string.Join('，', recipients) + "：";
    }

    private void Close()
    {
        _draft.Signatures = _draft.Issuers;
        _draft.SignatureLines.AddRange(_draft.Issuers);
        _draft.DateLine = Wording.Text(_setting.Date);
    }

    /// <summary>The head of a government signs: 市长　张　远.</summary>
    private void CloseByPerson()
    {
        (string plain, string padded) = Person();
        _draft.Signatures = [plain];
        _draft.SignatureLines.Add($"{(_setting.Tier == '市' ? "市长" : _setting.Tier == '县' ? "县长" : "区长")}　{padded}");
        _draft.DateLine = Wording.Text(_setting.Date);
    }

    private void Annotate(string annotation) => _draft.Annotation = $"（{annotation}）";

    private void AnnotateContact() => Annotate($"联系人：{Person().Plain}，电话：0000-880{_dice.Between(1000, 9999)}");

    /// <summary>版记: who has copies, who prints, when.</summary>
    private void Imprint(string[] copies, string printingOrgan)
    {
        if (!IsIssued)
        {
            return;
        }

        Copy(copies);
        _draft.PrintingOrgan = printingOrgan;
        _draft.PrintingDate = Wording.Text(_setting.Date.AddDays(_dice.Between(0, 3))) + "印发";
    }

    private void Copy(string[] copies)
    {
        if (IsIssued && copies.Length > 0)
        {
            _draft.CopyRecipients = copies;
            _draft.CopyLine = "抄送：" + string.Join('，', copies) + "。";
        }
    }

    /// <summary>Copies of what goes down: the other organs of the same level.</summary>
    private string[] PeerCopies()
    {
        char tier = _setting.Tier;
        string[] organs = [$"{tier}委办公室", $"{tier}人大常委会办公室", $"{tier}政协办公室", $"{tier}法院", $"{tier}检察院"];
        return organs[.._dice.Between(1, organs.Length)];
    }

    private string[] BureauCopies(params string[] others)
        => [.. _dice.Draw(Departments.All, _dice.Between(1, 3)).Select(static bureau => bureau.Name).Where(name => name != Topic.Department && !others.Contains(name)).Select(name => _setting.Tier + name)];

    /// <summary>A document of the superior, once with title and number; later the same.</summary>
    private string Cite(string? organ = null, string? code = null)
    {
        organ ??= _setting.Superior;
        code ??= (_setting.IsCity ? "临" : _setting.City.Code) + "政发";
        int year = _setting.Date.Year - _dice.Between(1, 3);
        var number = new DocumentNumber(code, year, _dice.Between(1, 120));
        _draft.CitedNumbers.Add(number);
        return $"《{organ}关于{_wording.Fill(_dice.Pick(Topic.Tasks))}的{_dice.Pick(["意见", "通知", "实施意见"])}》（{number}）";
    }

    private string Task() => _wording.Fill(_dice.Pick(Topic.Tasks));

    /// <summary>A name, and how it stands among others: one of two characters has a blank within.</summary>
    private (string Plain, string Padded) Person()
    {
        string surname = _dice.Pick(Places.Surnames);
        string given = _dice.Pick(Places.GivenNames);
        return (surname + given, given.Length == 1 ? $"{surname}　{given}" : surname + given);
    }

    private void Say(string text) => _draft.Body.Add(new DraftLine(LineKind.Paragraph, text));

    private void SayFilled(string pattern) => Say(_wording.Fill(pattern));

    private void EndWith(string text) => _draft.Body.Add(new DraftLine(LineKind.Closing, text));

    /// <summary>Web copies of a document with attachments often do without their text.</summary>
    private void CompleteImprint()
    {
        if (!IsIssued && _draft.AttachmentNote.Length > 0 && _dice.Chance(50))
        {
            _draft.Attachments.Clear();
        }
    }
}
