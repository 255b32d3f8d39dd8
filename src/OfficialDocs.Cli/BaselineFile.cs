using System.Text;
using OfficialDocs.Cli.Display;
using OfficialDocs.Cli.Fixing;
using OfficialDocs.Cli.Localization;
using OfficialDocs.Validation;
using OfficialDocs.Writing;

namespace OfficialDocs.Cli;

/// <summary>A baseline in its file. Documents are named by their way from that file, so that it holds wherever the tool is started.</summary>
internal sealed class BaselineFile
{
    private readonly string _path;
    private readonly CommandEnvironment _environment;
    private readonly Messages _messages;
    private readonly Baseline _original;
    private Baseline _baseline;
    private bool _isAdopting;

    private BaselineFile(string path, Baseline baseline, CommandEnvironment environment, Messages messages)
    {
        _path = path;
        _original = _baseline = baseline;
        _environment = environment;
        _messages = messages;
    }

    /// <summary>Reads a baseline.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mayBeNew">Whether the file need not be there.</param>
    /// <param name="environment">Where faults are reported.</param>
    /// <param name="messages">The language.</param>
    /// <returns>The baseline; <see langword="null"/> where it cannot be read, which has been reported.</returns>
    public static BaselineFile? Open(string path, bool mayBeNew, CommandEnvironment environment, Messages messages)
    {
        try
        {
            Baseline baseline = mayBeNew && !File.Exists(path) ? Baseline.Empty : Baseline.Parse(File.ReadAllText(path));
            return new BaselineFile(Path.GetFullPath(path), baseline, environment, messages);
        }
        catch (FormatException exception)
        {
            environment.Report(messages.BaselineWrong(DisplayText.Clean(path), DisplayText.Clean(exception.Message)));
        }
        catch (Exception exception) when (FileFaults.Has(exception))
        {
            environment.Report(messages.BaselineUnreadable(DisplayText.Clean(path), FileFaults.Reason(exception, messages)));
        }

        return null;
    }

    /// <summary>Takes note of all findings in a document.</summary>
    public void Adopt(string document, ValidationReport report)
    {
        _baseline = _baseline.Adopt(NameOf(document), report);
        _isAdopting = true;
    }

    /// <summary>The findings in a document that are not known.</summary>
    public ValidationReport Filter(string document, ValidationReport report) => _original.Filter(NameOf(document), report);

    /// <summary>Forgets what a document no longer has.</summary>
    public void Prune(string document, ValidationReport report) => _baseline = _baseline.Prune(NameOf(document), report);

    /// <summary>Writes the baseline where it changed, and says so.</summary>
    /// <returns><see langword="false"/> where it could not be written, which has been reported.</returns>
    public bool Save()
    {
        string name = DisplayText.Clean(_path);
        if (_baseline == _original && !_isAdopting)
        {
            return true;
        }

        try
        {
            AtomicFile.Write(_path, Encoding.UTF8.GetBytes(_baseline.ToJson()));
        }
        catch (Exception exception) when (FileFaults.Has(exception))
        {
            _environment.Report(_messages.BaselineUnwritten(name, FileFaults.Reason(exception, _messages)));
            return false;
        }

        _environment.Report(_isAdopting
            ? _messages.BaselineAdopted(name, _baseline.Count)
            : _messages.BaselinePruned(name, _original.Count - _baseline.Count));
        return true;
    }

    private string NameOf(string document)
        => document == InputDocuments.StandardInput ? document : Path.GetRelativePath(Path.GetDirectoryName(_path)!, Path.GetFullPath(document));
}
