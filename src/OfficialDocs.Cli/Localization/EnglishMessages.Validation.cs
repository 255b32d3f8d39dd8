using OfficialDocs.Validation;

namespace OfficialDocs.Cli.Localization;

/// <content>Checking, fixing and rules.</content>
internal sealed partial class EnglishMessages
{
    public override string CheckDescription =>
        "Check documents against GB/T 9704-2012 and its companions: what is wrong, "
        + "where, by which clause, and the fix.";

    public override string FixDescription =>
        "Make the fixes that are safe; the fixed text goes to standard output unless told otherwise.";

    public override string RulesDescription => "List the rules, or explain one of them or a group.";

    public override string ProfileDescription =>
        "What kind of copy it is: issued (default); webCopy, published on the web, where letterhead, imprint and layout are not missing; "
        + "draft, where number, date and signature are not missing yet. Goes before the configuration.";

    public override string ConfigDescription =>
        "The configuration. Default: the nearest officialdocs.json in the current directory or above it.";

    public override string CheckFormatDescription =>
        "text: for people (default); ndjson: one JSON object a document; sarif: SARIF 2.1.0; github: "
        + "GitHub annotations; html: a page that works offline.";

    public override string BaselineDescription =>
        "A baseline: the findings in it are not reported again, only new ones.";

    public override string UpdateBaselineDescription =>
        "Adopt all findings of today into the baseline instead of listing them.";

    public override string PruneDescription => "Take out of the baseline what these documents no longer have.";

    public override string FailOnDescription =>
        "The level from which the exit code is 1: error (default), warning, or never.";

    public override string AllDescription => "List every place; do not fold those alike into one.";

    public override string OutputDescription => "Write the result to a file instead of standard output.";

    public override string DiffDescription => "Show the changes as a unified diff; write nothing.";

    public override string WriteDescription =>
        "Rewrite the files: encoding, newlines and all other bytes stay; a file "
        + "without changes is not touched.";

    public override string SuggestedDescription =>
        "Make the suggested fixes too, which a person should judge: look at them with --diff first.";

    public override string RuleName => "rule";

    public override string RuleDescription => "A rule (GW0201) or a group (GW11); all of them where none is given.";

    public override string MarkdownDescription =>
        "Write a page for each rule into a directory (docs/rules of this repository).";

    public override string FilePlaceholder => "file";

    public override string PathPlaceholder => "<path>";

    public override string DirectoryPlaceholder => "directory";

    public override string CheckExample => "check one document";

    public override string CheckWebExample => "check documents that were published on the web";

    public override string CheckBaselineExample => "adopt what there is today, then report only what is new";

    public override string CheckPageExample => "make a page to show to others";

    public override string FixDiffExample => "see what would be changed";

    public override string FixWriteExample => "rewrite all documents of a directory";

    public override string FixPrintExample => "read standard input, write the fixed text";

    public override string RulesExample => "list all rules";

    public override string RuleExample => "explain a rule: its clause, why, a bad and a good example";

    public override string RuleGroupExample => "list a group of rules";

    public override string ExitClean => "No findings at or over the level of --fail-on.";

    public override string ExitFindings => "Findings at or over the level.";

    public override string ExitUnusable =>
        "Wrong usage; or some input, the configuration or the baseline could not be read, or the "
        + "output not written; all other inputs were processed.";

    public override string ExitFixed => "Everything was done, also where there was nothing to fix.";

    public override string ExitOthers => "check and fix have their own: see their help.";

    public override string NeedsOption(string option, string needed) => $"the option {option} goes with {needed} only";

    public override string NotTogether(string option, string other) => $"the options {option} and {other} cannot go together";

    public override string OutputIsInput => "the result cannot go into a file that is checked";

    public override string OneTextOnly =>
        "only one document can go to standard output; use --diff or --write for several";

    public override string StandardInputCannotBeWritten => "standard input (-) cannot be rewritten; leave out --write";

    public override string UnknownRule(string rule, string nearest) => $"there is no rule or group '{rule}'; did you mean {nearest}?";

    public override string ConfigurationUnreadable(string path, string reason)
        => $"error: {path}: the configuration cannot be read ({reason}); expected a JSON file";

    public override string ConfigurationWrong(string path, string reason) => $"error: {path}: the configuration is wrong: {reason}";

    public override string BaselineUnreadable(string path, string reason)
        => $"error: {path}: the baseline cannot be read ({reason}); --update-baseline makes one";

    public override string BaselineWrong(string path, string reason) => $"error: {path}: no baseline: {reason}";

    public override string BaselineUnwritten(string path, string reason) => $"error: {path}: the baseline cannot be written ({reason})";

    public override string BaselineAdopted(string path, int count) => $"{path}: {Count(count, "finding", "findings")} adopted";

    public override string BaselinePruned(string path, int count) => $"{path}: {Count(count, "finding", "findings")} pruned";

    public override string NoSuchFile => "no such file";

    public override string NoPermission => "permission denied";

    public override string NotRewritten(string path, string reason) => $"error: {path}: not rewritten ({reason}); the file is as it was";

    public override string BytesAreInvalid(string encoding) => $"it has bytes that are not valid {encoding}, which rewriting would lose";

    public override string CannotBeEncoded(string encoding) => $"the fixed text cannot be written back exactly in {encoding}";

    public override string ChangedMeanwhile => "it changed after it was read";

    public override string PlacesAlike(int count) => $" ({Count(count, "place", "places")})";

    public override string ClauseLabel => "clause";

    public override string FixLabel => "fix";

    public override string SuggestionReasonLabel => "because";

    public override string PlacesLabel => "places";

    public override string LineNumbers(string numbers, int lines) => $"{(lines == 1 ? "line" : "lines")} {numbers}";

    public override string LineNumbersCut(string numbers, int more) => $"lines {numbers} and {Number(more)} more";

    public override string Insertion(string text) => $"insert {text}";

    public override string Deletion(string text) => $"delete {text}";

    public override string NoFindings(string path) => $"{path}: no findings";

    public override string DocumentTotals(int documents, int clean)
        => $"{Count(documents, "document", "documents")}, {Number(clean)} without findings";

    public override string SafelyFixable(int count, string command) => $"{Count(count, "place", "places")} can be fixed safely: {command}";

    public override string Suggestible(int count) => $"{Count(count, "place has", "places have")} a suggested fix (--suggested)";

    public override string KnownFindings(int count) => $"{Count(count, "finding", "findings")} of the baseline not listed";

    public override string NotCheckedRules(int count, string reasons) => $"{Count(count, "rule", "rules")} not checked for want of {reasons}";

    public override string NotCheckedBecause(NotCheckedReason reason, int count) => reason switch
    {
        NotCheckedReason.Layout => $"a layout ({Number(count)})",
        NotCheckedReason.Knowledge => $"a table ({Number(count)})",
        NotCheckedReason.Metadata => $"facts beside the text ({Number(count)})",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    public override string SeverityCount(Severity severity, int count) => severity switch
    {
        Severity.Error => Count(count, "error", "errors"),
        Severity.Warning => Count(count, "warning", "warnings"),
        Severity.Info => Count(count, "info", "infos"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    public override string Fixed(string path, int count, string rules) => $"{path}: {Count(count, "place", "places")} fixed ({rules})";

    public override string WouldFix(string path, int count, string rules)
        => $"{path}: {Count(count, "place", "places")} to fix ({rules}); the file is as it was";

    public override string NothingToFix(string path) => $"{path}: nothing to fix";

    public override string Remaining(string counts) => $"remaining: {counts}";

    public override string NothingRemains => "nothing else found";

    public override string FixTotals(int documents, int changed, int places)
        => $"{Count(documents, "document", "documents")}, {Number(changed)} changed in {Count(places, "place", "places")}";

    public override string SeverityLabel => "severity";

    public override string ModalityLabel => "modality";

    public override string CategoryLabel => "category";

    public override string ProfilesLabel => "applies to";

    public override string NeedsLabel => "needs";

    public override string WhyHeading => "Why";

    public override string RemarksHeading => "Remarks";

    public override string BadHeading => "Bad";

    public override string GoodHeading => "Good";

    public override string FixHeading => "Fix";

    public override string RuleColumn => "rule";

    public override string NameColumn => "what is right";

    public override string FixColumn => "fix";

    public override string AfterFix(FixSafety safety) => safety switch
    {
        FixSafety.Safe => "Safe: it never changes the meaning of a number, a date or a name.",
        FixSafety.Suggested => "Suggested: a person has to decide (--suggested).",
        _ => throw new ArgumentOutOfRangeException(nameof(safety), safety, null),
    };

    public override string NoFix => "left to a person";

    public override string NeverDecided(NotCheckedReason reason) => reason switch
    {
        NotCheckedReason.Layout => "Needs a layout (page, type, spacing), which plain text has not: listed as not checked.",
        NotCheckedReason.Knowledge => "Needs a table that has to be given; without it listed as not checked.",
        NotCheckedReason.Metadata => "Needs facts beside the text (register, seal, file): listed as not checked.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    public override string SeverityName(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    public override string SafetyName(FixSafety safety) => safety switch
    {
        FixSafety.Safe => "safe",
        FixSafety.Suggested => "suggested",
        _ => throw new ArgumentOutOfRangeException(nameof(safety), safety, null),
    };

    public override string ModalityName(RuleModality modality) => modality switch
    {
        RuleModality.Required => "required",
        RuleModality.Qualified => "qualified",
        RuleModality.Recommended => "recommended",
        RuleModality.Permitted => "permitted",
        RuleModality.Informative => "informative",
        RuleModality.Logic => "logic",
        RuleModality.Practice => "practice",
        _ => throw new ArgumentOutOfRangeException(nameof(modality), modality, null),
    };

    public override string CategoryName(RuleCategory category) => category switch
    {
        RuleCategory.Completeness => "completeness",
        RuleCategory.Form => "form",
        RuleCategory.Order => "order",
        RuleCategory.Consistency => "consistency",
        RuleCategory.Wording => "wording",
        RuleCategory.Punctuation => "punctuation",
        RuleCategory.Numbers => "numbers",
        RuleCategory.Residue => "residue",
        RuleCategory.Layout => "layout",
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, null),
    };

    public override string ProfileName(ValidationProfile profile) => profile switch
    {
        ValidationProfile.Issued => "issued",
        ValidationProfile.WebCopy => "web copy",
        ValidationProfile.Draft => "draft",
        _ => throw new ArgumentOutOfRangeException(nameof(profile), profile, null),
    };

    public override string ModalityExplained(RuleModality modality) => modality switch
    {
        RuleModality.Required => "required (shall, must not, or a plain statement)",
        RuleModality.Qualified => "qualified (as a rule, usually)",
        RuleModality.Recommended => "recommended (should)",
        RuleModality.Permitted => "permitted (may)",
        RuleModality.Informative => "informative (an informative annex)",
        RuleModality.Logic => "logic (no clause, but the document contradicts itself or the calendar)",
        RuleModality.Practice => "practice (customary, no standard)",
        _ => throw new ArgumentOutOfRangeException(nameof(modality), modality, null),
    };

    public override string RuleTotals(int rules, int groups) => $"{Count(rules, "rule", "rules")} in {Count(groups, "group", "groups")}";

    public override string PagesWritten(string path, int count) => $"{path}: {Count(count, "page", "pages")} written";
}
