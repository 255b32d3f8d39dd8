using OfficialDocs.Generation.Vocabulary;
using OfficialDocs.Text;

namespace OfficialDocs.Generation.Drafting;

/// <content>Regulations: 章, 条, 款, 项 (立法法).</content>
internal sealed partial class Drafter
{
    private static readonly string[] s_articleActors = ["县级以上人民政府", "{f}主管部门", "有关单位", "乡镇人民政府、街道办事处", "行业协会", "有关部门"];
    private static readonly string[] s_articleDuties = ["建立健全{o}制度", "加强{o}", "将{o}纳入年度工作计划", "定期开展{o}情况评估", "落实{o}责任", "制定{o}实施细则"];
    private static readonly string[] s_articleEnds = ["明确责任单位和责任人", "并向社会公布", "并接受公众监督", "保障所需经费", "提高工作水平", "及时解决工作中的问题"];

    /// <summary>The articles of a regulation, in chapters where it has many.</summary>
    private void RegulationLines(List<DraftLine> lines, string name, DateOnly effective)
    {
        string bare = name.Replace("（草案）", "", StringComparison.Ordinal).Replace("（征求意见稿）", "", StringComparison.Ordinal);
        string self = "本" + bare[^2..];
        int chapters = _draft.Size switch { DocumentSize.Short => 0, DocumentSize.Medium => 2, _ => Phrases.Chapters.Length };
        int article = 0;
        void Article(string text) => lines.Add(new DraftLine(LineKind.Article, $"第{ChineseNumeral.Format(++article)}条　{text}"));
        void Chapter(int number, string heading)
        {
            if (chapters > 0)
            {
                lines.Add(new DraftLine(LineKind.Chapter, $"第{ChineseNumeral.Format(number)}章　{heading}"));
            }
        }

        Chapter(1, "总则");
        Article($"为了加强{Topic.Regulation}管理，保障公众合法权益，根据{Topic.Law}等法律、法规，结合本{_setting.Tier}实际，制定{self}。");
        Article($"本{_setting.Tier}行政区域内的{Topic.Regulation}及其监督管理活动，适用{self}。");
        int middle = Math.Max(1, chapters);
        int prohibition = 0;
        for (int chapter = 0; chapter < middle; chapter++)
        {
            Chapter(chapter + 2, Phrases.Chapters[chapter]);
            int count = chapters == 0 ? _dice.Between(3, 5) : _dice.Between(4, chapters > 2 ? 9 : 5);
            for (int i = 0; i < count; i++)
            {
                bool isProhibition = chapter == middle - 1 && i == count - 1;
                if (isProhibition || _dice.Chance(15))
                {
                    ItemArticle(lines, Article, isProhibition);
                    prohibition = article;
                }
                else
                {
                    Article(ArticleText());
                    if (_dice.Chance(15))
                    {
                        // 款 are paragraphs without a number.
                        lines.Add(new DraftLine(LineKind.Paragraph, ArticleText()));
                    }
                }
            }
        }

        Chapter(middle + 2, chapters > 0 ? "附则" : "");
        Article($"违反{self}第{ChineseNumeral.Format(prohibition)}条规定的，由{_wording.Fill("{f}")}主管部门责令限期改正；逾期不改正的，依法予以处罚。");
        Article($"{self}自{Wording.Text(effective)}起施行。");
    }

    private string ArticleText()
        => _dice.Chance(50)
            ? _wording.Sentence(Topic.Articles, Phrases.Articles)
            : _wording.Fill($"{_dice.Pick(s_articleActors)}应当{_dice.Pick(s_articleDuties)}，{_dice.Pick(s_articleEnds)}。");

    /// <summary>An article with items: what nobody may do, or what the bureau in charge has to do.</summary>
    private void ItemArticle(List<DraftLine> lines, Action<string> article, bool isProhibition)
    {
        article(_wording.Fill(isProhibition ? "单位和个人不得有下列行为：" : "{f}主管部门应当履行下列职责："));
        string[] items = _dice.Draw(isProhibition ? Phrases.Items : Phrases.Duties, _dice.Between(2, 5));
        for (int i = 0; i < items.Length; i++)
        {
            lines.Add(new DraftLine(LineKind.Labelled, $"（{ChineseNumeral.Format(i + 1)}）{_wording.Fill(items[i])}{(i == items.Length - 1 ? '。' : '；')}", 2));
        }
    }
}
