namespace OfficialDocs.Generation.Drafting;

/// <content>What goes up or sideways: 报告, 请示, 议案, 函.</content>
internal sealed partial class Drafter
{
    /// <summary>The issuers of a document that goes up, and whom it goes to.</summary>
    private OrganKind IssueUp(string kindOfNumber, bool mayBeJoint)
    {
        OrganKind kind = _dice.Chance(50) ? OrganKind.Government : OrganKind.Bureau;
        string[] issuers = [_setting.NameOf(kind)];
        if (mayBeJoint && kind == OrganKind.Bureau && _dice.Chance(15))
        {
            issuers = [issuers[0], _setting.Place + _wording.OtherBureau()];
        }

        Issue(issuers, $"{_setting.CodeOf(kind)}{kindOfNumber}〔{_setting.Date.Year}〕{_dice.Between(1, 186)}号");
        Sign(issuers.Length);
        return kind;
    }

    private string SuperiorOf(OrganKind kind) => kind == OrganKind.Government ? _setting.Superior : _setting.Government;

    private void ImprintUp(OrganKind kind)
        => Imprint(
            kind == OrganKind.Government ? [] : BureauCopies([.. _draft.Issuers.Select(issuer => issuer[_setting.Place.Length..])]),
            kind == OrganKind.Government ? _setting.Office : _setting.Bureau + "办公室");

    private void DraftReport()
    {
        OrganKind kind = IssueUp(_dice.Pick(["发", "报"]), mayBeJoint: true);
        Name($"{_setting.Date.Year - 1}年{_dice.Pick(["", "度", "上半年"])}{Topic.Name}{_dice.Pick(["工作情况", "工作进展情况"])}");
        Address(SuperiorOf(kind));
        string self = _draft.Issuers.Length > 1 ? "我们" : _setting.Self(kind);
        SayFilled(_dice.Below(3) switch
        {
            0 => $"{{Y}}年，{self}深入贯彻落实{Topic.Law}，扎实推进各项任务，{{t}}工作取得新进展。现将有关情况报告如下：",
            1 => $"按照{Cite()}要求，{self}认真组织落实。现将{{t}}工作情况报告如下：",
            _ => $"{{Y}}年，{self}坚持以人民为中心，统筹推进{{o}}等重点工作。现将有关情况报告如下：",
        });
        ReportSections(_dice.Pick(["主要工作情况", "工作开展情况", "主要举措和成效"]), _dice.Pick(["存在的问题", "存在的主要问题"]), _dice.Pick(["下一步工作打算", "下一步工作安排"]), Tone.Planning);
        Attach(Papers());
        EndWith("特此报告。");
        Close();
        ImprintUp(kind);
    }

    private void DraftRequest()
    {
        OrganKind kind = IssueUp(_dice.Pick(["发", "请"]), mayBeJoint: true);
        string project = _wording.Fill(_dice.Pick(Topic.Projects));
        Name(project);
        Address(SuperiorOf(kind));
        Say($"{Sentences(Tone.Reporting, 1, 2)}为补齐{Topic.Name}工作短板，拟{project}。现就有关事项请示如下：");
        (string, string)[] parts =
        [
            ("主要内容", _wording.Fill("项目包括子项{n}个，覆盖村（社区）{n}个，受益群众{N}人。")), ("资金安排", _wording.Fill("项目总投资{m}万元，申请补助资金占总投资的{g}，其余由{w}自行筹措。")),
            ("实施时间", _wording.Fill("项目计划于{Z}年6月启动，用{n}个月完成。")), ("保障措施", Sentences(Tone.Planning, 1, 3)), ("前期工作", Sentences(Tone.Reporting, 1, 3)),
        ];
        int count = _draft.Size == DocumentSize.Short ? _dice.Between(2, 3) : parts.Length;
        for (int i = 0; i < count; i++)
        {
            _draft.Body.Add(new DraftLine(LineKind.Labelled, $"{Text.ChineseNumeral.Format(i + 1)}、{parts[i].Item1}。{parts[i].Item2}{(_draft.Size == DocumentSize.Long ? Sentences(Tone.Reporting, 3, 8) : "")}", 1));
        }

        CountSections();
        if (_dice.Chance(20))
        {
            Attach($"{Topic.Name}项目投资估算表");
        }

        EndWith(_dice.Pick(["妥否，请批示。", "当否，请批示。", "以上请示当否，请批复。"]));
        Close();
        AnnotateContact();
        ImprintUp(kind);
    }

    private void DraftBill()
    {
        string name = $"{_setting.Place}{Topic.Regulation}条例（草案）";
        Issue(_setting.Government, _setting.CodeOf(OrganKind.Government) + _dice.Pick(["议", "函"]));
        string subject = _setting.IsCity ? $"《{name}》" : $"{_setting.Date.Year - 1}年{Topic.Name}专项资金决算草案";
        Name($"提请审议{subject}");
        Address($"{_setting.Place}人民代表大会常务委员会");
        string meeting = $"已经{Wording.Text(_setting.Date.AddDays(-_dice.Between(2, 20)))}{_setting.Tier}人民政府第{_dice.Between(5, 90)}次常务会议讨论通过，现提请审议。";
        Say(_setting.IsCity
            ? $"为了加强{Topic.Regulation}管理，根据{Topic.Law}和有关法律、法规，结合本{_setting.Tier}实际，{_setting.Tier}人民政府起草了《{name}》，{meeting}"
            : $"根据有关法律规定，{_setting.Tier}人民政府编制了{subject}，{meeting}");
        Say(Sentences(Tone.Reporting, 1, _draft.Size switch { DocumentSize.Short => 2, DocumentSize.Medium => 6, _ => 12 }));
        if (_setting.IsCity && _draft.Size != DocumentSize.Short)
        {
            Attach(name);
            _draft.Attachments[^1].Lines.Clear();
            RegulationLines(_draft.Attachments[^1].Lines, name, _setting.Date.AddDays(_dice.Between(120, 300)));
        }

        EndWith("请予审议。");
        CloseByPerson();
        Imprint([], _setting.Office);
    }

    private void DraftLetter()
    {
        string other = _wording.OtherBureau();
        string name = $"{_setting.Place}{Topic.Regulation}管理办法（征求意见稿）";
        bool isLetterForm = _dice.Chance(75);
        Issue(_setting.Bureau, _setting.CodeOf(OrganKind.Bureau) + "函", hasSuffix: !isLetterForm);
        string you = other.EndsWith("委员会", StringComparison.Ordinal) ? "贵委" : "贵局";
        string self = _setting.Self(OrganKind.Bureau);
        int variant = _dice.Below(4);
        string subject = variant switch
        {
            0 => $"商请提供{_setting.Date.Year - 1}年{Topic.Name}有关数据",
            1 => $"商请协助{Task()}",
            2 => $"征求《{name}》意见",
            _ => $"{_dice.Pick(Topic.Objects)}有关问题",
        };
        bool isAnswer = variant == 3;
        Name(subject);
        if (isAnswer)
        {
            _draft.Title = _draft.Title[..^1] + "复函";
        }

        Address(_setting.Place + other);
        if (isAnswer)
        {
            var number = new DocumentNumber(_setting.PlaceCode + Vocabulary.Departments.CodeOf(other) + "函", _setting.Date.Year, _dice.Between(1, 90));
            _draft.CitedNumbers.Add(number);
            Say($"{you}《关于商请明确{subject}的函》（{number}）收悉。经研究，现函复如下：");
            int count = _draft.Size switch { DocumentSize.Short => _dice.Between(2, 3), DocumentSize.Medium => _dice.Between(4, 7), _ => _dice.Between(8, 16) };
            for (int i = 0; i < count; i++)
            {
                _draft.Body.Add(new DraftLine(LineKind.Labelled, $"{Text.ChineseNumeral.Format(i + 1)}、{Sentences(i == 0 ? Tone.Reporting : Tone.Planning, 1, _draft.Size == DocumentSize.Long ? 5 : 2)}", 1));
            }

            CountSections();
            EndWith(_dice.Pick(["特此函复。", "此复。"]));
        }
        else
        {
            Say(variant switch
            {
                0 => _wording.Fill($"为{Task()}，需使用{you}掌握的有关数据。现商请{you}提供{{Y}}年度有关统计数据，并于{{D}}前反馈{self}。"),
                1 => _wording.Fill($"根据{Cite()}要求，{self}正在推进{{o}}工作。现商请{you}在政策、资金和技术等方面给予支持，并确定一名联络员。"),
                _ => _wording.Fill($"为{Task()}，{self}起草了《{name}》。现征求{you}意见，请于{{D}}前将书面意见反馈{self}。"),
            });
            if (_draft.Size != DocumentSize.Short)
            {
                Say("有关考虑如下：");
                int count = _draft.Size == DocumentSize.Long ? _dice.Between(8, 16) : _dice.Between(3, 6);
                for (int i = 0; i < count; i++)
                {
                    _draft.Body.Add(new DraftLine(LineKind.Labelled, $"{Text.ChineseNumeral.Format(i + 1)}、{Sentences(Tone.Planning, 2, 5)}", 1));
                }

                CountSections();
            }

            if (variant == 2)
            {
                Attach(name);
                _draft.Attachments[^1].Lines.Clear();
                RegulationLines(_draft.Attachments[^1].Lines, name, _setting.Date.AddDays(_dice.Between(90, 200)));
            }

            EndWith(_dice.Pick(["请予支持为盼。", "特此函达。", "请予函复。"]));
        }

        Close();
        if (_dice.Chance(60))
        {
            AnnotateContact();
        }

        if (isLetterForm)
        {
            Copy(_dice.Chance(50) ? BureauCopies(other) : []);
        }
        else
        {
            Imprint(BureauCopies(other), _setting.Bureau + "办公室");
        }
    }
}
