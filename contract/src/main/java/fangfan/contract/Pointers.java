package fangfan.contract;

import com.networknt.schema.path.NodePath;
import tools.jackson.core.JsonPointer;

/** JSON Pointers to places in a body. */
final class Pointers {

    private static final int LONGEST_NAME = 64;

    private Pointers() {}

    static JsonPointer of(NodePath path) {
        JsonPointer pointer = JsonPointer.empty();
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer = path.getElement(i) instanceof Integer index
                    ? pointer.appendIndex(index)
                    : pointer.appendProperty(path.getName(i));
        }
        return pointer;
    }

    /** Points at the property, or at its object when the name is too long to be an honest mistake. */
    static JsonPointer property(NodePath object, String name) {
        JsonPointer pointer = of(object);
        return name.codePointCount(0, name.length()) > LONGEST_NAME ? pointer : pointer.appendProperty(name);
    }
}
