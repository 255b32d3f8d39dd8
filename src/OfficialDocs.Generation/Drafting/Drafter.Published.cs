using OfficialDocs.Generation.Vocabulary;

namespace OfficialDocs.Generation.Drafting;

/// <content>What is published or comes out of meetings: 令, 公报, 公告, 通告, 决议, 纪要.</content>
internal sealed partial class Drafter
{
    private void DraftOrder()
    {
        string name = $"{_setting.Place}{Topic.Regulation}{_dice.Pick(["管理办法", "办法", "规定"])}";
        DateOnly effective = _setting.Date.AddDays(_dice.Between(30, 120));
        _draft.Issuers = [_setting.Government];
        _draft.Mark.Add(_setting.Government + "令");
        _draft.Number = $"第{_dice.Between(1, 99)}号";
        Say($"《{name}》已经{Wording.Text(_setting.Date.AddDays(-_dice.Between(3, 30)))}{_setting.Government}第{_dice.Between(5, 90)}次常务会议{_dice.Pick(["通过", "审议通过"])}，现予公布，自{Wording.Text(effective)}起施行。");
        CloseByPerson();
        var attachment = new AttachmentDraft { Title = name };
        RegulationLines(attachment.Lines, name, effective);
        _draft.Attachments.Add(attachment);
    }

    private void DraftCommunique()
    {
        Issue(_setting.Bureau, _setting.CodeOf(OrganKind.Bureau) + "发");
        Name($"{_setting.Date.Year - 1}年{Topic.Name}{_dice.Pick(["情况", "工作情况", "状况"])}");
        SayFilled($"根据{Topic.Law}，现将{{Y}}年{{s}}{{t}}情况公布如下：");
        Sections(_draft.Body, Tone.Reporting);
        CountSections();
        Close();
        Imprint(BureauCopies(), _setting.Bureau + "办公室");
    }

    private void DraftAnnouncement()
    {
        string issuer = _dice.Chance(60) ? _setting.Bureau : _setting.Government;
        _draft.Issuers = [issuer];
        _draft.Number = $"{_setting.Date.Year}年第{_dice.Between(1, 60)}号";
        if (IsIssued)
        {
            _draft.Mark.Add(issuer + "公告");
        }

        bool isForOpinions = _dice.Chance(30);
        string name = $"{_setting.Place}{Topic.Regulation}管理办法（征求意见稿）";
        Name(isForOpinions ? $"公开征求《{name}》意见" : $"{_setting.Date.Year - 1}年{Topic.Name}{_dice.Pick(["监督检查结果", "工作情况", "项目安排"])}");
        if (isForOpinions)
        {
            SayFilled($"为了加强{Topic.Regulation}管理，{_setting.Tier}有关部门起草了《{name}》，现向社会公开征求意见。单位和个人可以于{{D}}前通过信函、电子邮件等方式提出意见。");
            Attach(name);
            _draft.Attachments[^1].Lines.Clear();
            RegulationLines(_draft.Attachments[^1].Lines, name, _setting.Date.AddDays(_dice.Between(90, 200)));
        }
        else
        {
            SayFilled($"根据{Topic.Law}的规定，现将有关事项公告如下：");
            Sections(_draft.Body, Tone.Reporting);
            CountSections();
            Attach(Papers());
        }

        EndWith("特此公告。");
        Close();
    }

    private void DraftPublicNotice()
    {
        OrganKind kind = _dice.Chance(50) ? OrganKind.Government : OrganKind.Bureau;
        Issue(_setting.NameOf(kind), _setting.CodeOf(kind) + "通");
        string task = Task();
        Name(task);
        Say(Reason(task, "通告", kind));
        Sections(_draft.Body, Tone.Telling);
        CountSections();
        EndWith(_dice.Pick(["特此通告。", "本通告自发布之日起施行。"]));
        Close();
        Imprint(_dice.Chance(50) ? PeerCopies() : [], kind == OrganKind.Government ? _setting.Office : _setting.Bureau + "办公室");
    }

    private void DraftResolution()
    {
        bool isStanding = _dice.Chance(50);
        string congress = _setting.Place + "人民代表大会" + (isStanding ? "常务委员会" : "");
        string session = $"{_setting.Place}第{Text.ChineseNumeral.Format(_dice.Between(3, 9))}届人民代表大会{(isStanding ? "常务委员会" : "")}第{Text.ChineseNumeral.Format(_dice.Between(2, isStanding ? 40 : 6))}次会议";
        _draft.Issuers = [congress];
        string subject = _dice.Pick([$"批准{_setting.Date.Year - 1}年财政决算", $"{_setting.Government}工作报告", Task(), $"{_setting.Date.Year - 1}年{Topic.Name}工作情况报告"]);
        Name(subject);
        _draft.TitleNote = $"（{Wording.Text(_setting.Date)}{session}通过）";
        SayFilled($"{session}听取和审议了{(subject.EndsWith("报告", StringComparison.Ordinal) ? subject : $"{_setting.Tier}人民政府关于{subject}情况的报告")}。会议充分肯定{{Y}}年的工作，决定批准这个报告。");
        int count = _draft.Size switch { DocumentSize.Short => 1, DocumentSize.Medium => 5, _ => 24 };
        string[] verbs = ["会议认为，", "会议指出，", "会议要求，", "会议强调，"];
        for (int i = 0; i < count; i++)
        {
            Say(verbs[i % verbs.Length] + Sentences(i % 2 == 0 ? Tone.Reporting : Tone.Telling, 1, 3));
        }

        SayFilled("会议号召，{s}人民同心协力，为做好{t}工作、推动{s}高质量发展而努力。");
    }

    private void DraftMinutes()
    {
        bool isExecutive = _dice.Chance(50);
        string meeting = isExecutive ? "常务会议" : $"{Topic.Name}专题会议";
        _draft.Issuers = [_setting.Government];
        _draft.Title = $"{_setting.Government}{meeting}纪要";
        _draft.Number = _dice.Chance(60) ? $"〔{_setting.Date.Year}〕{_dice.Between(1, 90)}号" : $"第{_dice.Between(1, 90)}期";
        string chair = (_setting.Tier == '市' ? "市长" : _setting.Tier == '县' ? "县长" : "区长") + Person().Plain;
        SayFilled($"{Wording.Text(_setting.Date)}，{chair}主持召开{_setting.Tier}人民政府{(isExecutive ? $"第{_dice.Between(5, 90)}次" : "")}{meeting}，研究{{t}}工作。现纪要如下：");
        int count = _draft.Size switch { DocumentSize.Short => _dice.Between(2, 3), DocumentSize.Medium => _dice.Between(4, 6), _ => _dice.Between(10, 16) };
        for (int i = 0; i < count; i++)
        {
            string about = _dice.Chance(60) ? $"听取了{_setting.Tier}{(i == 0 ? Topic.Department : _wording.OtherBureau())}关于{Task()}情况的汇报" : $"研究了{_dice.Pick(Topic.Objects)}有关事项";
            _draft.Body.Add(new DraftLine(LineKind.Labelled, $"{Text.ChineseNumeral.Format(i + 1)}、会议{about}。会议指出，{Sentence(Tone.Reporting)}会议要求，{Sentences(Tone.Telling, 1, _draft.Size == DocumentSize.Long ? 5 : 2)}", 1));
        }

        CountSections();
        _draft.Attendance.Add("出席：" + string.Join('　', Enumerable.Range(0, _dice.Between(3, 6)).Select(_ => Person().Plain)));
        if (_dice.Chance(50))
        {
            _draft.Attendance.Add("请假：" + Person().Plain);
        }

        _draft.Attendance.Add("列席：" + string.Join('　', Enumerable.Range(0, _dice.Between(2, 5)).Select(_ => $"{_setting.Tier}{_wording.OtherBureau()}{Person().Plain}")));
        Imprint(PeerCopies(), _setting.Office);
    }
}
