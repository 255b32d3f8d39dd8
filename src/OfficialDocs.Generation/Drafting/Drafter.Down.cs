using OfficialDocs.Generation.Vocabulary;

namespace OfficialDocs.Generation.Drafting;

/// <content>What goes down: 通知, 通报, 意见, 决定, 批复.</content>
internal sealed partial class Drafter
{
    private OrganKind IssueDown(string suffix = "发", bool mayBeJoint = true)
    {
        OrganKind kind = (OrganKind)_dice.Below(3);
        string year = $"〔{_setting.Date.Year}〕{_dice.Between(1, 186)}号";
        string[] issuers = [_setting.NameOf(kind)];
        if (mayBeJoint && kind == OrganKind.Bureau && _dice.Chance(15))
        {
            issuers = [issuers[0], _setting.Place + _wording.OtherBureau()];
        }

        Issue(issuers, _setting.CodeOf(kind) + suffix + year);
        return kind;
    }

    private void AddressDown(OrganKind kind)
    {
        if (kind == OrganKind.Bureau)
        {
            Address(_draft.Issuers.Length > 1 || !_setting.IsCity ? ["各直属单位", "各有关单位"] : [$"{_setting.Below}{Topic.Department}", "各直属单位"]);
            return;
        }

        Address(_setting.IsCity ? "各县（市、区）人民政府" : "各乡镇人民政府、街道办事处", $"{_setting.Tier}政府各部门、各直属机构");
    }

    private void ImprintDown(OrganKind kind)
        => Imprint(
            kind == OrganKind.Bureau ? BureauCopies([.. _draft.Issuers.Select(issuer => issuer[_setting.Place.Length..])]) : PeerCopies(),
            kind == OrganKind.Bureau ? _setting.Bureau + "办公室" : _setting.Office);

    private string Reason(string task, string type, OrganKind kind) => _wording.Fill(_dice.Below(6) switch
    {
        0 => $"为{task}，根据{Topic.Law}和{Cite()}，结合{_setting.Self(kind == OrganKind.Bureau ? OrganKind.Government : kind)}实际，现就有关事项{type}如下：",
        1 => $"为贯彻落实{Cite()}精神，{task}，现将有关事项{type}如下：",
        2 => $"根据{Topic.Law}有关规定，为{task}，现{type}如下：",
        3 => $"{{t}}工作事关群众切身利益。为{task}，经研究，现就有关事项{type}如下：",
        4 => $"按照{Cite()}部署，为{task}，现就{{s}}{{t}}工作有关事项{type}如下：",
        _ => $"为{task}，经{(kind == OrganKind.Government ? "研究" : "{i}人民政府同意")}，现将有关事项{type}如下：",
    });

    private void DraftNotice()
    {
        int variant = _dice.Below(100);
        if (variant < 25)
        {
            DraftIssuingNotice();
            return;
        }

        OrganKind kind = IssueDown();
        if (variant < 35)
        {
            DraftMeetingNotice(kind);
        }
        else
        {
            string task = Task();
            Name(task);
            AddressDown(kind);
            Say(Reason(task, "通知", kind));
            Sections(_draft.Body, Tone.Telling);
            CountSections();
            Attach(Papers());
            if (_dice.Chance(40))
            {
                EndWith(_dice.Pick(["特此通知。", "本通知自印发之日起施行。"]));
            }
        }

        Close();
        if (_dice.Chance(40))
        {
            Annotate("此件公开发布");
        }

        ImprintDown(kind);
    }

    private void DraftMeetingNotice(OrganKind kind)
    {
        string meeting = _dice.Pick(["工作会议", "业务培训班", "现场推进会"]);
        Name($"召开{Topic.Name}{meeting}");
        AddressDown(kind);
        SayFilled($"为总结{{t}}工作经验，部署下一阶段任务，经研究，定于{{D}}召开{{s}}{{t}}{meeting}。现将有关事项通知如下：");
        (string, string)[] parts =
        [
            ("会议地点", $"{_setting.Place}会议中心{_dice.Between(1, 9)}号会议室。"), ("参加人员", _wording.Fill($"{{l}}分管负责同志，{{r}}、{{r}}负责同志。")),
            ("会议内容", _wording.Fill("传达学习有关文件，交流工作经验，部署{o}工作。")), ("有关要求", _wording.Fill("请参会人员提前{n}分钟到达会场。各单位于会前将参会人员名单报送{b}。")),
        ];
        int count = _dice.Between(2, 4);
        for (int i = 0; i < count; i++)
        {
            _draft.Body.Add(new DraftLine(LineKind.Labelled, $"{Text.ChineseNumeral.Format(i + 1)}、{parts[i].Item1}", 1));
            Say(parts[i].Item2);
        }

        CountSections();
    }

    /// <summary>A notice that puts out a text, which stands behind it.</summary>
    private void DraftIssuingNotice()
    {
        OrganKind kind = IssueDown(_dice.Chance(30) ? "规" : "发", mayBeJoint: false);
        bool isRegulation = _dice.Chance(55);
        DateOnly meeting = _setting.Date.AddDays(-_dice.Between(3, 30));
        string name = isRegulation ? $"{_setting.Place}{Topic.Regulation}管理{_dice.Pick(["办法", "规定"])}" : $"{_setting.Place}{_dice.Pick(["", $"{_setting.Date.Year}年"])}{Topic.Name}{_dice.Pick(["实施方案", "工作方案", "工作要点", "三年行动方案"])}";
        Name($"印发《{name}》");
        AddressDown(kind);
        Say(_dice.Below(3) switch
        {
            0 => $"《{name}》已经{Wording.Text(meeting)}{_setting.Tier}人民政府第{_dice.Between(5, 90)}次常务会议通过，现印发给你们，请认真贯彻执行。",
            1 => $"现将《{name}》印发给你们，请结合实际，认真组织实施。",
            _ => $"《{name}》已经{_setting.Tier}人民政府同意，现印发给你们，请认真抓好落实。",
        });
        var attachment = new AttachmentDraft { Title = name };
        if (isRegulation)
        {
            RegulationLines(attachment.Lines, name, _setting.Date.AddDays(_dice.Between(30, 90)));
        }
        else
        {
            attachment.Lines.Add(new DraftLine(LineKind.Paragraph, $"为{Task()}，结合本{_setting.Tier}实际，制定本{name[^2..]}。"));
            Sections(attachment.Lines, Tone.Telling);
        }

        Close();
        if (_dice.Chance(50))
        {
            Annotate("此件公开发布");
        }

        _draft.Attachments.Add(attachment);
        ImprintDown(kind);
    }

    private void DraftCircular()
    {
        OrganKind kind = IssueDown();
        bool isPraise = _dice.Chance(35);
        Name(isPraise ? $"表扬{_setting.Date.Year - 1}年度{Topic.Name}工作先进单位" : $"{_setting.Date.Year - 1}年{_dice.Pick(["", "度", "下半年"])}{Topic.Name}{_dice.Pick(["工作情况", "督查情况", "专项检查情况"])}");
        AddressDown(kind);
        if (isPraise)
        {
            SayFilled($"{{Y}}年，{{l}}和有关部门认真落实{{t}}工作部署，涌现出一批先进单位。{Sentences(Tone.Reporting, 1, 3)}为表扬先进，决定对{{k}}等{{n}}个单位予以通报表扬。");
            Say("希望受到表扬的单位珍惜荣誉，再接再厉。各单位要以先进为榜样，" + _wording.Fill("扎实做好{o}工作，为{s}发展作出新的贡献。"));
            if (_draft.Size == DocumentSize.Long)
            {
                Sections(_draft.Body, Tone.Telling);
                CountSections();
            }

            Attach($"{Topic.Name}工作先进单位名单");
        }
        else
        {
            SayFilled("{Y}年，{b}会同有关部门对{s}{t}工作开展了督查。现将有关情况通报如下：");
            ReportSections("总体情况", "存在的问题", "下一步工作要求", Tone.Telling);
            Attach(Papers());
        }

        Close();
        ImprintDown(kind);
    }

    /// <summary>What was done, what is wanting, what comes next.</summary>
    private void ReportSections(string done, string wanting, string next, Tone nextTone)
    {
        bool isNested = _draft.Size != DocumentSize.Short;
        int ordinal = 0;
        Section(_draft.Body, ++ordinal, done, Tone.Reporting, isNested);
        if (_draft.Size == DocumentSize.Long)
        {
            // A yearly report goes through the fields of work, one after the other.
            foreach (string heading in Headings(_dice.Between(3, 6), Tone.Reporting))
            {
                Section(_draft.Body, ++ordinal, heading, Tone.Reporting, isNested);
            }
        }

        Section(_draft.Body, ++ordinal, wanting, Tone.Reporting, isNested: false);
        _draft.Body[^1] = new DraftLine(LineKind.Paragraph, Shortcomings());
        Section(_draft.Body, ++ordinal, next, nextTone, isNested && (nextTone == Tone.Telling || _draft.Size == DocumentSize.Long));
        CountSections();
    }

    private void DraftOpinions()
    {
        OrganKind kind = IssueDown();
        string task = Task();
        Name(task);
        AddressDown(kind);
        SayFilled(_dice.Below(3) switch
        {
            0 => $"为{task}，根据{Topic.Law}和{Cite()}，结合{{w}}实际，现提出以下意见。",
            1 => $"为贯彻落实{Cite()}，{task}，经研究，提出如下意见。",
            _ => $"为{task}，切实提高{{t}}工作水平，结合{{w}}实际，提出以下意见。",
        });
        Sections(_draft.Body, Tone.Telling);
        CountSections();
        Attach(Papers());
        if (_dice.Chance(40))
        {
            EndWith($"本意见自{Wording.Text(_setting.Date.AddDays(_dice.Between(20, 60)))}起施行。");
        }

        Close();
        Annotate("此件公开发布");
        ImprintDown(kind);
    }

    private void DraftDecision()
    {
        int variant = _dice.Below(3);
        Issue(_setting.Government, _setting.CodeOf(OrganKind.Government) + "发");
        if (variant == 0)
        {
            Name($"表彰{_setting.Date.Year - 1}年度{Topic.Name}工作先进集体");
            AddressDown(OrganKind.Government);
            SayFilled($"{{Y}}年，{{s}}各级各部门扎实推进{{t}}工作，取得显著成绩。{Sentences(Tone.Reporting, 1, 3)}为表彰先进，{_setting.Tier}人民政府决定，授予{{k}}{{f}}等{{n}}个单位“{_setting.Place}{Topic.Name}工作先进集体”称号。"
                .Replace("{f}", Topic.Department, StringComparison.Ordinal));
            SayFilled("希望受表彰的单位珍惜荣誉，再接再厉。各级各部门要以先进为榜样，" + "做好{o}工作，推动{t}工作再上新台阶。");
            if (_draft.Size == DocumentSize.Long)
            {
                Sections(_draft.Body, Tone.Telling);
                CountSections();
            }

            Attach($"{_setting.Place}{Topic.Name}工作先进集体名单");
        }
        else if (variant == 1)
        {
            string task = Task();
            Name(task);
            AddressDown(OrganKind.Government);
            SayFilled($"为{task}，根据{Topic.Law}和{Cite()}，结合{{w}}实际，{_setting.Tier}人民政府作出如下决定：");
            Sections(_draft.Body, Tone.Telling);
            CountSections();
            if (_dice.Chance(50))
            {
                EndWith("本决定自公布之日起施行。");
            }
        }
        else
        {
            string name = $"{_setting.Place}{Topic.Regulation}管理办法";
            Name($"废止《{name}》");
            AddressDown(OrganKind.Government);
            var number = new DocumentNumber(_setting.CodeOf(OrganKind.Government) + "发", _setting.Date.Year - _dice.Between(4, 9), _dice.Between(1, 99));
            _draft.CitedNumbers.Add(number);
            Say($"根据{Topic.Law}和有关规定，经{Wording.Text(_setting.Date.AddDays(-_dice.Between(2, 20)))}{_setting.Tier}人民政府第{_dice.Between(5, 90)}次常务会议研究，决定废止《{name}》（{number}）。");
            Say($"{_wording.Sentence(Topic.Measures, Phrases.Measures)}{(_draft.Size == DocumentSize.Short ? "" : Sentences(Tone.Telling, 2, 5))}");
            EndWith("本决定自公布之日起施行。");
        }

        Close();
        ImprintDown(OrganKind.Government);
    }

    private void DraftReply()
    {
        // A city's government answers a county's, a county's answers its bureau.
        string asker;
        string you;
        string code;
        string project = _dice.Pick(Topic.Projects);
        if (_setting.IsCity)
        {
            (string name, string initial) = _dice.Pick(_setting.City.Counties);
            asker = name + "人民政府";
            you = "你" + name[^1];
            code = initial + "政";
            project = project.Replace("{k}", name, StringComparison.Ordinal);
        }
        else
        {
            asker = _setting.Bureau;
            you = Topic.Department.EndsWith("委员会", StringComparison.Ordinal) ? "你委" : "你局";
            code = _setting.CodeOf(OrganKind.Bureau);
            project = _wording.Fill(project);
        }

        Issue(_setting.Government, _setting.CodeOf(OrganKind.Government) + _dice.Pick(["复", "函"]));
        Name(project);
        Address(asker);
        var number = new DocumentNumber(code + _dice.Pick(["请", "报", "发"]), _setting.Date.Year, _dice.Between(1, 90));
        _draft.CitedNumbers.Add(number);
        Say($"{you}《关于{project}的请示》（{number}）收悉。{_dice.Pick(["经研究，现批复如下：", "现批复如下："])}");
        List<string> decisions =
        [
            _wording.Fill($"原则同意{project}。项目总投资{{m}}万元，资金由{{r}}统筹安排。"), _wording.Fill($"{you}要加强组织领导，{{o}}等工作要同步推进，确保{{D}}前完成。"), _wording.Fill("严格执行招标投标和资金管理规定，专款专用，接受审计监督。"),
            _wording.Fill($"请{you}会同{{r}}做好前期工作，依法办理有关手续。"),
        ];
        int count = _draft.Size switch { DocumentSize.Short => _dice.Between(2, 3), DocumentSize.Medium => _dice.Between(4, 8), _ => _dice.Between(10, 20) };
        while (decisions.Count < count)
        {
            decisions.Add(Sentences(Tone.Telling, 1, _draft.Size == DocumentSize.Long ? 5 : 3));
        }

        for (int i = 0; i < count; i++)
        {
            _draft.Body.Add(new DraftLine(LineKind.Labelled, $"{Text.ChineseNumeral.Format(i + 1)}、{decisions[i]}", 1));
        }

        CountSections();
        EndWith(_dice.Pick(["此复。", "特此批复。"]));
        Close();
        Imprint(BureauCopies(), _setting.Office);
    }
}
