using OfficialDocs.Validation;

namespace OfficialDocs.Cli.Localization;

/// <content>What the commands check, fix and rules say.</content>
internal abstract partial class Messages
{
    // Help of check, fix and rules.
    public abstract string CheckDescription { get; }

    public abstract string FixDescription { get; }

    public abstract string RulesDescription { get; }

    public abstract string ProfileDescription { get; }

    public abstract string ConfigDescription { get; }

    public abstract string CheckFormatDescription { get; }

    public abstract string BaselineDescription { get; }

    public abstract string UpdateBaselineDescription { get; }

    public abstract string PruneDescription { get; }

    public abstract string FailOnDescription { get; }

    public abstract string AllDescription { get; }

    public abstract string OutputDescription { get; }

    public abstract string DiffDescription { get; }

    public abstract string WriteDescription { get; }

    public abstract string SuggestedDescription { get; }

    public abstract string RuleName { get; }

    public abstract string RuleDescription { get; }

    public abstract string MarkdownDescription { get; }

    public abstract string FilePlaceholder { get; }

    public abstract string PathPlaceholder { get; }

    public abstract string DirectoryPlaceholder { get; }

    public abstract string CheckExample { get; }

    public abstract string CheckWebExample { get; }

    public abstract string CheckBaselineExample { get; }

    public abstract string CheckPageExample { get; }

    public abstract string FixDiffExample { get; }

    public abstract string FixWriteExample { get; }

    public abstract string FixPrintExample { get; }

    public abstract string RulesExample { get; }

    public abstract string RuleExample { get; }

    public abstract string RuleGroupExample { get; }

    public abstract string ExitClean { get; }

    public abstract string ExitFindings { get; }

    public abstract string ExitUnusable { get; }

    public abstract string ExitFixed { get; }

    public abstract string ExitOthers { get; }

    // Wrong usage of check, fix and rules.
    public abstract string NeedsOption(string option, string needed);

    public abstract string NotTogether(string option, string other);

    public abstract string OutputIsInput { get; }

    public abstract string OneTextOnly { get; }

    public abstract string StandardInputCannotBeWritten { get; }

    public abstract string UnknownRule(string rule, string nearest);

    // Configuration, baseline and files.
    public abstract string ConfigurationUnreadable(string path, string reason);

    public abstract string ConfigurationWrong(string path, string reason);

    public abstract string BaselineUnreadable(string path, string reason);

    public abstract string BaselineWrong(string path, string reason);

    public abstract string BaselineUnwritten(string path, string reason);

    public abstract string BaselineAdopted(string path, int count);

    public abstract string BaselinePruned(string path, int count);

    public abstract string NoSuchFile { get; }

    public abstract string NoPermission { get; }

    public abstract string NotRewritten(string path, string reason);

    public abstract string BytesAreInvalid(string encoding);

    public abstract string CannotBeEncoded(string encoding);

    public abstract string ChangedMeanwhile { get; }

    // Findings.
    public abstract string PlacesAlike(int count);

    public abstract string ClauseLabel { get; }

    public abstract string FixLabel { get; }

    public abstract string SuggestionReasonLabel { get; }

    public abstract string PlacesLabel { get; }

    public abstract string LineNumbers(string numbers, int lines);

    public abstract string LineNumbersCut(string numbers, int more);

    public abstract string Insertion(string text);

    public abstract string Deletion(string text);

    public abstract string NoFindings(string path);

    public abstract string DocumentTotals(int documents, int clean);

    public abstract string SafelyFixable(int count, string command);

    public abstract string Suggestible(int count);

    public abstract string KnownFindings(int count);

    public abstract string NotCheckedRules(int count, string reasons);

    public abstract string NotCheckedBecause(NotCheckedReason reason, int count);

    public abstract string SeverityCount(Severity severity, int count);

    // Fixes.
    public abstract string Fixed(string path, int count, string rules);

    public abstract string WouldFix(string path, int count, string rules);

    public abstract string NothingToFix(string path);

    public abstract string Remaining(string counts);

    public abstract string NothingRemains { get; }

    public abstract string FixTotals(int documents, int changed, int places);

    // Rules.
    public abstract string SeverityLabel { get; }

    public abstract string ModalityLabel { get; }

    public abstract string CategoryLabel { get; }

    public abstract string ProfilesLabel { get; }

    public abstract string NeedsLabel { get; }

    public abstract string WhyHeading { get; }

    public abstract string RemarksHeading { get; }

    public abstract string BadHeading { get; }

    public abstract string GoodHeading { get; }

    public abstract string FixHeading { get; }

    public abstract string RuleColumn { get; }

    public abstract string NameColumn { get; }

    public abstract string FixColumn { get; }

    public abstract string AfterFix(FixSafety safety);

    public abstract string NoFix { get; }

    public abstract string NeverDecided(NotCheckedReason reason);

    public abstract string SeverityName(Severity severity);

    public abstract string SafetyName(FixSafety safety);

    public abstract string ModalityName(RuleModality modality);

    public abstract string CategoryName(RuleCategory category);

    public abstract string ProfileName(ValidationProfile profile);

    public abstract string ModalityExplained(RuleModality modality);

    public abstract string RuleTotals(int rules, int groups);

    public abstract string PagesWritten(string path, int count);
}
